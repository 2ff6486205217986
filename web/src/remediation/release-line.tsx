import { Button } from '@mantine/core'
import { type Measure } from '../api/types.js'
import { useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import type { OverMeasure } from './measure-dialogs.js'
import type { Release } from './release-dialogs.js'

const say = words.measures
const GUARD_NAMES = words.measures.guard_name

/** Who requested a release, who answered, and which requirements were overridden. */
export function ReleaseLine({
  measure,
  release,
  open,
}: {
  measure: Measure
  release: Release
  open: (dialog: OverMeasure) => void
}) {
  const may = useMay()
  const me = useMe()
  const { when } = useOffice()
  const isOpen = !release.confirmed_at && !release.refused_at && !release.withdrawn_at
  const isOwn = release.asked_by.id === me.person.id
  return (
    <div className={style.quote}>
      <div>
        {say.asked({
          act: say.act[release.act],
          name: release.asked_by.name,
          when: when(release.asked_at),
          reason: release.reason,
        })}
      </div>
      {release.preconditions_met ? <div>{say.stated({ text: release.preconditions_met })}</div> : null}
      {release.confirmed_by && release.confirmed_at ? (
        <div>{say.confirmed({ name: release.confirmed_by.name, when: when(release.confirmed_at) })}</div>
      ) : null}
      {release.passed.length > 0 ? (
        <div>
          {say.let_pass({
            guards: release.passed.map((guard) => GUARD_NAMES[guard]).join(', '),
            reason: release.override_reason,
          })}
        </div>
      ) : null}
      {release.refused_by && release.refused_at ? (
        <div>
          {say.refused({ name: release.refused_by.name, when: when(release.refused_at), reason: release.refuse_reason ?? '' })}
        </div>
      ) : null}
      {release.withdrawn_by && release.withdrawn_at ? (
        <div>
          {say.withdrawn({
            name: release.withdrawn_by.name,
            when: when(release.withdrawn_at),
            reason: release.withdraw_reason ?? '',
          })}
        </div>
      ) : null}
      {isOpen && may.act ? (
        <div className={style.chips}>
          <Button size="compact-sm" onClick={() => open({ kind: 'confirm', measure, release })}>
            {say.confirm}
          </Button>
          {isOwn ? null : (
            <Button size="compact-sm" onClick={() => open({ kind: 'refuse', measure, release })}>
              {say.refuse}
            </Button>
          )}
          <Button size="compact-sm" onClick={() => open({ kind: 'withdraw', measure, release })}>
            {say.withdraw}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
