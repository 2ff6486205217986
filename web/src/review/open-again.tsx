import { Button } from '@mantine/core'
import { type Reading, type Reopening } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.review.open_again

/**
 * What an answer, a modification or another reading reopened, as a checklist. Renders nothing if nothing was ever reopened.
 */
export function OpenAgain({ reopenings, readings }: { reopenings: readonly Reopening[]; readings: readonly Reading[] }) {
  const { when } = useOffice()
  const open = reopenings.filter((one) => !one.settled_at)
  const settled = reopenings.filter((one) => one.settled_at)
  if (reopenings.length === 0) return null
  return (
    <section className={style.sub}>
      {open.length > 0 ? (
        <>
          <h2 className={style.subHead}>{say.title({ count: open.length })}</h2>
          <p className={parts.muted}>{say.lead}</p>
          <ul className={parts.list}>
            {open.map((one) => (
              <OpenItem key={one.id} reopening={one} reading={readings.find(({ id }) => id === one.subject_id)} />
            ))}
          </ul>
        </>
      ) : null}
      {settled.length > 0 ? (
        <details>
          <summary className={parts.muted}>{say.settled({ count: settled.length })}</summary>
          <ul className={parts.list}>
            {settled.map((one) => (
              <li key={one.id} className={parts.row}>
                <strong>{one.subject ?? say.hidden}</strong>
                <p className={parts.muted}>
                  {one.outcome && one.settled_by && one.settled_at
                    ? say.settled_by({
                        outcome: words.review.outcome[one.outcome],
                        name: one.settled_by.name,
                        when: when(one.settled_at),
                      })
                    : null}
                  {one.note ? ` · ${one.note}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function OpenItem({ reopening, reading }: { reopening: Reopening; reading: Reading | undefined }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const { when } = useOffice()
  const isMine = reopening.person.id === me.person.id
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>{reopening.subject ?? say.hidden}</h3>
        <p className={parts.muted}>
          {words.review.subject_kind[reopening.subject_kind]} · {reopening.person.name} ·{' '}
          {say.since({ cause: words.review.cause[reopening.cause], when: when(reopening.reopened_at) })}
        </p>
      </div>
      <div className={style.itemEnd}>
        <Chip tone="amber">{say.chip}</Chip>
        {reopening.subject_kind === 'reading' ? (
          reading && may.act ? (
            <Button size="compact-sm" onClick={() => open({ kind: 'adopt', reading })}>
              {say.adopt}
            </Button>
          ) : null
        ) : may.complete && (may.isCase || isMine) ? (
          <Button size="compact-sm" onClick={() => open({ kind: 'review', of: { kind: 'settle', reopening } })}>
            {say.settle}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
