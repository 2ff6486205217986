import { Button } from '@mantine/core'
import type { Deadline } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { wordFor, words } from '../words/words.js'
import type { DeadlineAct } from './deadline-act.js'
import style from './deadlines.module.css'
import { giversOf } from './said.js'

const say = words.deadlines

/** The state of a deadline in words, with the immediate actions. */
export function DeadlineState({ deadline }: { deadline: Deadline }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const { when, place } = useOffice()
  const { status, check_needed, checked_by, checked_at, extension, paused_at } = deadline
  const isLive = status === 'open' || status === 'paused'
  const tell = (event: DeadlineAct) => () => open({ kind: 'deadline_event', deadline, event })
  if (!isLive)
    return (
      <div className={style.states}>
        <Chip tone={status === 'met' ? 'green' : status === 'missed' ? 'red' : 'plain'}>
          {wordFor(words.deadline_status, status)}
        </Chip>
      </div>
    )
  const isOwn = check_needed === 'second_person' && giversOf(deadline).has(me.person.id)
  const hasAny = deadline.critical || deadline.provisional || check_needed !== 'none' || checked_by || paused_at || extension
  if (!hasAny) return null
  return (
    <div className={style.states}>
      {deadline.critical ? (
        <div>
          <Chip tone="red">{say.critical}</Chip>
        </div>
      ) : null}
      {deadline.provisional ? (
        <div>
          <Chip tone="amber">{say.provisional}</Chip>
          {may.deadlines ? (
            <Button size="compact-sm" onClick={tell('corrected')} aria-label={`${say.set_instant}: ${deadline.subject}`}>
              {say.set_instant}
            </Button>
          ) : null}
        </div>
      ) : null}
      {check_needed === 'none' ? null : (
        <div>
          <Chip tone="amber">{say.check_needed[check_needed]}</Chip>
          {may.deadlines && !isOwn ? (
            <Button size="compact-sm" onClick={tell('checked')} aria-label={`${say.check}: ${deadline.subject}`}>
              {say.check}
            </Button>
          ) : null}
          {may.deadlines && isOwn ? <span className={parts.muted}>{say.check_by_other}</span> : null}
        </div>
      )}
      {paused_at ? (
        <div>
          <Chip tone="blue">{say.paused({ moment: words.time.atPlace({ moment: when(paused_at), place }) })}</Chip>
        </div>
      ) : null}
      {extension ? (
        <div>
          <Chip tone="plain">{say.extension[extension]}</Chip>
        </div>
      ) : null}
      {check_needed === 'none' && checked_by && checked_at ? (
        <div className={parts.muted}>
          {say.checked({ name: checked_by.name, moment: words.time.atPlace({ moment: when(checked_at), place }) })}
        </div>
      ) : null}
    </div>
  )
}
