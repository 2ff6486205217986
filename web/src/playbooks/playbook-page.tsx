import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { getPlaybookOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { retirePlaybook } from '../api/generated/sdk.gen.js'
import { nameInPath } from '../api/playbook-names.js'
import { playbookVersionQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type PlaybookVersionRow, type PlaybookView } from '../api/types.js'
import dates from '../dates/dates.module.css'
import { FormDialog } from '../forms/form-dialog.js'
import { Chip } from '../parts/chip.js'
import { ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useCan, useMe } from '../session/use-me.js'
import { momentInFull } from '../time/in-full.js'
import { wordFor, words } from '../words/words.js'
import { Differences } from './differences.js'
import style from './playbooks.module.css'
import { SECTIONS, SectionItems } from './section-items.js'

const say = words.playbooks

/** The current version of a playbook, and its earlier versions. */
export function PlaybookPage() {
  const named = useParams({ from: '/inside/playbooks/$agency/$instrument' })
  const playbook = useQuery(getPlaybookOptions({ path: named }))
  if (playbook.isPending) return <Loading rows={6} />
  if (playbook.isError) return <Failed error={playbook.error} retry={() => void playbook.refetch()} />
  return <Loaded view={playbook.data} />
}

function Loaded({ view }: { view: PlaybookView }) {
  const can = useCan()
  const [retiring, setRetiring] = useState(false)
  const { playbook, holds } = view
  const named = nameInPath(view)
  return (
    <>
      <PageHead
        title={playbook.title}
        above={<Link to="/playbooks">{say.title}</Link>}
        lead={
          <>
            {view.agency ? (view.agency_name ?? view.agency) : say.any_agency} · {view.instrument} ·{' '}
            {say.version({ seq: holds.seq })} {holds.retired ? <Chip tone="amber">{say.retired}</Chip> : null}
          </>
        }
        actions={
          can('playbook.manage') ? (
            <>
              <Button
                variant="filled"
                renderRoot={(props: Record<string, unknown>) => (
                  <Link to="/playbooks/$agency/$instrument/change" params={named} {...props} />
                )}
              >
                {say.change}
              </Button>
              {holds.retired ? null : <Button onClick={() => setRetiring(true)}>{say.retire.open}</Button>}
            </>
          ) : null
        }
      />
      <p>{playbook.about || say.about_none}</p>
      <div className={dates.columns}>
        <div className={dates.column}>
          {SECTIONS.slice(0, 3).map((section) => (
            <SectionItems key={section} playbook={playbook} section={section} />
          ))}
        </div>
        <div className={dates.column}>
          {SECTIONS.slice(3).map((section) => (
            <SectionItems key={section} playbook={playbook} section={section} />
          ))}
          <Panel title={say.rooms_title}>
            <p className={parts.muted}>
              {playbook.leaves_out.length > 0
                ? playbook.leaves_out.map((room) => wordFor(say.rooms, room)).join(', ')
                : say.rooms_all}
            </p>
          </Panel>
          <Versions view={view} />
        </div>
      </div>
      <TimesIn />
      {retiring ? <RetireDialog view={view} onClose={() => setRetiring(false)} /> : null}
    </>
  )
}

/** The changes, with author and reason, newest first. Each version can be compared with the current one and restored. */
function Versions({ view }: { view: PlaybookView }) {
  const can = useCan()
  const [compared, setCompared] = useState<PlaybookVersionRow | null>(null)
  return (
    <Panel title={say.versions}>
      <ul className={parts.list}>
        {view.versions.map((version) => (
          <li key={version.id} className={style.item}>
            <Version version={version} holds={version.id === view.holds.id} />
            {version.id === view.holds.id ? null : (
              <span className={parts.actions}>
                <Button size="xs" aria-label={say.compare_of({ seq: version.seq })} onClick={() => setCompared(version)}>
                  {say.compare}
                </Button>
                {can('playbook.manage') ? (
                  <Button
                    size="xs"
                    aria-label={say.make_new_of({ seq: version.seq })}
                    renderRoot={(props: Record<string, unknown>) => (
                      <Link
                        to="/playbooks/$agency/$instrument/change"
                        params={nameInPath(view)}
                        search={{ from: version.id }}
                        {...props}
                      />
                    )}
                  >
                    {say.make_new}
                  </Button>
                ) : null}
              </span>
            )}
          </li>
        ))}
      </ul>
      {compared ? <Compared holds={view.holds} version={compared} /> : null}
    </Panel>
  )
}

function Version({ version, holds }: { version: PlaybookVersionRow; holds: boolean }) {
  const me = useMe()
  return (
    <>
      <span>
        {say.version({ seq: version.seq })}, {version.made_by ? say.by({ name: version.made_by.name }) : say.shipped}{' '}
        {holds ? <Chip tone="blue">{say.holds}</Chip> : null} {version.retired ? <Chip tone="amber">{say.retired}</Chip> : null}
      </span>
      <span className={style.second}>{momentInFull(version.made_at, me.person.zone)}</span>
      {version.note ? <span className={style.second}>{version.note}</span> : null}
    </>
  )
}

function Compared({ holds, version }: { holds: PlaybookVersionRow; version: PlaybookVersionRow }) {
  const compared = useQuery(playbookVersionQuery(holds.id, version.id))
  return (
    <div role="status">
      <h3 className={dates.sub}>{say.compare_title({ seq: version.seq })}</h3>
      {compared.isError ? <Failed error={compared.error} retry={() => void compared.refetch()} /> : null}
      {compared.data ? <Differences of={compared.data.differences} label={say.compare_title({ seq: version.seq })} /> : null}
    </div>
  )
}

function RetireDialog({ view, onClose }: { view: PlaybookView; onClose: () => void }) {
  const form = useForm({ initialValues: { note: '' }, validate: { note: needed } })
  const write = useWrite<{ note: string }, unknown>({
    version: view.version,
    send: ({ note }, sent) => retirePlaybook({ path: { ...nameInPath(view) }, body: { note }, ...sending(sent) }),
    touches: refreshes.playbooks,
    onDone: onClose,
  })
  const { title, will, submit } = say.retire
  return (
    <FormDialog
      title={title({ name: view.playbook.title })}
      will={will}
      submit={submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <ReasonField {...form.getInputProps('note')} />
    </FormDialog>
  )
}
