import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { pageQuery } from '../api/queries.js'
import type { WaitingDeadline } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import page from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { locale, wordFor, words } from '../words/words.js'
import style from './deadlines.module.css'

const say = words.deadlines.playbook

/**
 * The playbook items that have not started, and what each is waiting for. Renders nothing if all have started or are no longer
 * required.
 */
export function PlaybookWaits() {
  const { directive } = useDirective()
  const id = useId()
  const waiting = useQuery(pageQuery(directive.reference)).data?.waiting_deadlines ?? []
  if (waiting.length === 0) return null
  return (
    <div className={style.waits}>
      <p id={id}>{say.title}</p>
      <ul aria-labelledby={id}>
        {waiting.map((one) => (
          <Waits key={`${one.rule_id}${one.subject}`} waiting={one} />
        ))}
      </ul>
    </div>
  )
}

// A rule that needs only one of several triggers is listed as waiting for any of them.
const any = new Intl.ListFormat(locale, { type: 'disjunction' })

function Waits({ waiting }: { waiting: WaitingDeadline }) {
  const { open } = useDirective()
  const may = useMay()
  const { subject, critical, note, rule_id, missing } = waiting
  const kinds = [...new Set(missing)].map((kind) => wordFor(words.trigger, kind))
  return (
    <li>
      {subject}
      {critical ? (
        <>
          {' '}
          <Chip tone="red">{words.deadlines.critical}</Chip>
        </>
      ) : null}
      {kinds.length > 0 ? ` · ${say.waits({ what: any.format(kinds) })}` : null}{' '}
      {/* An item that is due immediately has no rule: it starts with the receipt. */}
      {may.deadlines && rule_id ? (
        <UnstyledButton
          className={page.linkButton}
          fw={400}
          aria-haspopup="dialog"
          aria-label={say.give_of({ subject })}
          onClick={() => open({ kind: 'deadline', waiting })}
        >
          {say.give}
        </UnstyledButton>
      ) : null}
      {note ? <div>{note}</div> : null}
    </li>
  )
}
