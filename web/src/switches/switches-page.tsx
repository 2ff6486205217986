import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { retireSwitch, testSwitch } from '../api/generated/sdk.gen.js'
import { switchesQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type SwitchView } from '../api/types.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { WriteNote } from '../forms/write-note.js'
import { Chip } from '../parts/chip.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { faultWords } from './faults.js'
import { AddSwitch, RenewSecret } from './switch-dialogs.js'
import style from './switches.module.css'

const say = words.switches

type Open = { kind: 'add' } | { kind: 'renew' | 'retire'; of: SwitchView }

/** The switches in other systems, for the people who manage them. */
export function SwitchesPage() {
  const can = useCan()
  const switches = useQuery(switchesQuery)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const items = switches.data?.items ?? []
  const add = can('switch.manage') ? (
    <Button variant="filled" onClick={() => setOpen({ kind: 'add' })}>
      {say.add}
    </Button>
  ) : null
  return (
    <>
      <PageHead title={say.title} lead={say.lead} actions={items.length > 0 ? add : null} />
      {switches.isError && !switches.data ? <Failed error={switches.error} retry={() => void switches.refetch()} /> : null}
      {switches.isPending ? <Loading rows={4} /> : null}
      {switches.data && items.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {add}
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <ul className={parts.list}>
          {items.map((one) => (
            <SwitchItem key={one.id} one={one} onOpen={setOpen} />
          ))}
        </ul>
      ) : null}
      {open?.kind === 'add' ? <AddSwitch onClose={close} /> : null}
      {open?.kind === 'renew' ? <RenewSecret of={open.of} onClose={close} /> : null}
      {open?.kind === 'retire' ? (
        <ReasonDialog
          say={{ ...say.retirement, title: say.retirement.title({ name: open.of.name }) }}
          version={open.of.version}
          send={(body, sent) => retireSwitch({ path: { id: open.of.id }, body, ...sending(sent) })}
          touches={refreshes.switches}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function SwitchItem({ one, onOpen }: { one: SwitchView; onOpen: (open: Open) => void }) {
  const can = useCan()
  const when = useWhen()
  const test = useWrite<null, unknown>({
    version: one.version,
    send: (_, sent) => testSwitch({ path: { id: one.id }, ...sending({ key: sent.key, version: sent.version }) }),
    touches: refreshes.switches,
  })
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h2 className={style.name}>
          {one.name} {one.retired_at ? <Chip tone="plain">{say.retired}</Chip> : null}
        </h2>
        <p className={parts.muted}>
          {say.subject({ subject: one.subject })} · <span className={style.address}>{one.url}</span>
        </p>
        <p className={parts.muted}>
          {say.checks({ minutes: one.check_minutes })} · {say.secret_since({ when: when(one.secret_made_at) })}
        </p>
        {one.retired_at ? (
          <p className={parts.muted}>{say.retired_on({ when: when(one.retired_at), reason: one.retire_reason ?? '' })}</p>
        ) : null}
        <WriteNote write={test} />
        {can('switch.manage') && !one.retired_at ? (
          <div className={style.actions}>
            <Button
              size="compact-sm"
              aria-label={say.test_of({ name: one.name })}
              loading={test.pending}
              onClick={() => test.submit(null)}
            >
              {say.test}
            </Button>
            <Button
              size="compact-sm"
              aria-label={say.renew_of({ name: one.name })}
              onClick={() => onOpen({ kind: 'renew', of: one })}
            >
              {say.renew}
            </Button>
            <Button
              size="compact-sm"
              aria-label={say.retire_of({ name: one.name })}
              onClick={() => onOpen({ kind: 'retire', of: one })}
            >
              {say.retire}
            </Button>
          </div>
        ) : null}
      </div>
      <div className={style.end} role="status">
        <Tested one={one} when={when} />
      </div>
    </li>
  )
}

function Tested({ one: { test }, when }: { one: SwitchView; when: (at: string) => string }) {
  if (!test) return <Chip tone="plain">{say.not_tested}</Chip>
  if (!test.ended_at) return <Chip tone="amber">{say.testing}</Chip>
  if (test.state) return <Chip tone="green">{say.tested({ state: test.state, when: when(test.ended_at) })}</Chip>
  return (
    <>
      <Chip tone="red">{say.test_failed}</Chip>
      <span className={parts.muted}>
        {faultWords(test.error_code ?? '')} {when(test.ended_at)}
      </span>
    </>
  )
}

/** Server times in the reader's zone, with its place. */
function useWhen(): (at: string) => string {
  const me = useMe()
  const now = useNow()
  return (at) => `${nearMoment(at, me.person.zone, now)}, ${cityOf(me.person.zone)}`
}
