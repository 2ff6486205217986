import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dismissEffect, retryEffect } from '../api/generated/sdk.gen.js'
import type { QueuedView } from '../api/generated/types.gen.js'
import { peopleQuery, queueQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { WriteNote } from '../forms/write-note.js'
import { codeWords } from '../parts/mail-line.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import { QueueItem } from './queue-item.js'

const say = words.queue

/** Background work that failed or waits, for administrators. */
export function QueuePage() {
  const me = useMe()
  const now = useNow()
  const queue = useQuery(queueQuery)
  const people = useInfiniteQuery(peopleQuery)
  const [dismissing, setDismissing] = useState<QueuedView | null>(null)
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const names = new Map(people.data?.pages.flatMap((page) => page.items).map(({ id, name }) => [id, name]))
  const { items = [], channel, cut, due, delayed, dead } = queue.data ?? {}
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {queue.isError && !queue.data ? <Failed error={queue.error} retry={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Loading rows={4} /> : null}
      {channel?.since ? (
        <p role="status">{say.mail_down({ since: when(channel.since), why: codeWords(channel.error_code ?? '') })}</p>
      ) : null}
      {queue.data ? <p>{say.counts({ due: due ?? 0, delayed: delayed ?? 0, dead: dead ?? 0 })}</p> : null}
      {queue.data && items.length === 0 ? <Empty title={say.empty_title} text={say.empty} /> : null}
      {items.length > 0 ? (
        <section className={parts.panel} aria-label={say.title}>
          <ul className={parts.list}>
            {items.map((one) => (
              <Item key={one.id} one={one} name={names.get(one.person_id ?? '') ?? null} when={when} onDismiss={setDismissing} />
            ))}
          </ul>
          {cut ? <p className={parts.muted}>{say.cut}</p> : null}
        </section>
      ) : null}
      {items.length > 0 ? <TimesIn /> : null}
      {dismissing ? (
        <ConfirmDialog
          say={{ title: say.dismiss_title, will: say.dismiss_will, submit: say.dismiss_submit }}
          touches={refreshes.queue}
          send={(sent) => dismissEffect({ path: { id: dismissing.id }, ...sending(sent) })}
          onClose={() => setDismissing(null)}
        />
      ) : null}
    </>
  )
}

interface ItemProps {
  one: QueuedView
  name: string | null
  when: (at: string) => string
  onDismiss: (one: QueuedView) => void
}

function Item({ one, name, when, onDismiss }: ItemProps) {
  const [asked, setAsked] = useState(false)
  const retry = useWrite<null, unknown>({
    send: (_, sent) => retryEffect({ path: { id: one.id }, ...sending(sent) }),
    touches: refreshes.queue,
    onDone: () => setAsked(true),
  })
  return (
    <QueueItem
      one={one}
      name={name}
      when={when}
      asked={asked}
      pending={retry.pending}
      onRetry={() => retry.submit(null)}
      onDismiss={() => onDismiss(one)}
    >
      <WriteNote write={retry} />
    </QueueItem>
  )
}
