import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listOwnFeedsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { createOwnFeed, endOwnFeed } from '../api/generated/sdk.gen.js'
import type { FeedBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type FeedView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { ShownOnce } from '../forms/shown-once.js'
import { Chip } from '../parts/chip.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.feeds
const TOUCHES = refreshes.ownFeeds

/** The reader's own calendar feeds. */
export function OwnFeeds() {
  const feeds = useQuery(listOwnFeedsOptions())
  const [open, setOpen] = useState<FeedView | 'make' | null>(null)
  const close = () => setOpen(null)
  return (
    <Panel
      title={say.title}
      aside={
        <Button size="xs" onClick={() => setOpen('make')}>
          {say.make}
        </Button>
      }
    >
      <p className={style.second}>{say.lead}</p>
      {feeds.isError && !feeds.data ? <Failed error={feeds.error} retry={() => void feeds.refetch()} /> : null}
      {feeds.isPending ? <Loading rows={1} /> : null}
      {feeds.data ? <FeedList items={feeds.data.items} onEnd={setOpen} /> : null}
      {open === 'make' ? <MakeFeed onClose={close} /> : null}
      {open && open !== 'make' ? (
        <ConfirmDialog
          say={{ title: say.end_title({ name: open.name }), will: say.end_will, submit: say.end }}
          touches={TOUCHES}
          send={(sent) => endOwnFeed({ path: { id: open.id }, ...sending(sent) })}
          onClose={close}
        />
      ) : null}
    </Panel>
  )
}

function FeedList({ items, onEnd }: { items: readonly FeedView[]; onEnd: (feed: FeedView) => void }) {
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  if (items.length === 0) return <p className={style.text}>{say.none}</p>
  return (
    <ul className={parts.list}>
      {items.map((feed) => (
        <li key={feed.id} className={`${parts.row} ${style.row}`}>
          <div className={style.what}>
            {feed.name} <Chip tone={feed.state === 'active' ? 'green' : 'plain'}>{say.state[feed.state]}</Chip>
            <span className={style.second}>
              {say.made({ at: when(feed.made_at) })} · {say.used({ at: feed.used_at && when(feed.used_at) })}
            </span>
          </div>
          {feed.state === 'active' ? (
            <Button size="xs" aria-label={say.end_of({ name: feed.name })} onClick={() => onEnd(feed)}>
              {say.end}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Asks what the feed is for, then shows its address once. */
function MakeFeed({ onClose }: { onClose: () => void }) {
  const [address, setAddress] = useState<string | null>(null)
  const form = useForm({ initialValues: { name: '' }, validate: { name: needed } })
  const write = useWrite<{ name: string }, { address: string }>({
    send: (body: FeedBody) => createOwnFeed({ body }),
    touches: TOUCHES,
    onDone: (made) => setAddress(made.address),
  })
  useFieldProblems(form, write.problem)
  if (address) return <ShownOnce title={say.made_title} will={say.made_will} secret={address} write={write} onClose={onClose} />
  return (
    <FormDialog
      title={say.make_title}
      will={say.make_will}
      submit={say.make}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((body) => write.submit(body))}
    >
      <TextInput label={say.name} withAsterisk maxLength={100} {...form.getInputProps('name')} />
    </FormDialog>
  )
}
