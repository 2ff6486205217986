import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { QueuedView } from '../api/generated/types.gen.js'
import { Chip } from '../parts/chip.js'
import { codeWords } from '../parts/mail-line.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import style from './queue.module.css'

const say = words.queue
const TONES = { dead: 'red', retrying: 'amber', waiting: 'plain' } as const

interface Props {
  one: QueuedView
  /** The recipient, if a person with an account. */
  name: string | null
  when: (at: string) => string
  asked: boolean
  pending: boolean
  onRetry: () => void
  onDismiss: () => void
  children?: ReactNode
}

/** One item of the queue: what it is, why it failed, and what can be done. */
export function QueueItem({ one, name, when, asked, pending, onRetry, onDismiss, children }: Props) {
  const what = say.kinds[one.kind]
  const facts = [
    say.due({ when: when(one.due_at) }),
    one.attempts > 0 ? say.attempts({ count: one.attempts }) : null,
    one.state === 'retrying' && one.next_try_at ? say.next({ when: when(one.next_try_at) }) : null,
  ].filter((fact) => fact !== null)
  return (
    <li className={parts.row}>
      <div className={style.item}>
        <h2 className={style.title}>
          {what}
          {name ? ` ${say.to({ name })}` : ''} <Chip tone={TONES[one.state]}>{say.states[one.state]}</Chip>
        </h2>
        {one.code ? <p>{codeWords(one.code)}</p> : null}
        <p className={parts.muted}>{facts.join(' · ')}</p>
        {children}
        <p role="status">{asked ? say.asked : null}</p>
        {one.state === 'dead' ? (
          <p>
            {one.retriable ? (
              <Button size="compact-sm" aria-label={say.retry_of({ what })} loading={pending} disabled={asked} onClick={onRetry}>
                {say.retry}
              </Button>
            ) : (
              <span className={parts.muted}>{say.own_way}</span>
            )}{' '}
            <Button size="compact-sm" aria-label={say.dismiss_of({ what })} onClick={onDismiss}>
              {say.dismiss}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  )
}
