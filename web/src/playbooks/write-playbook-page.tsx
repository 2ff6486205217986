import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { getPlaybookOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addPlaybook, changePlaybook } from '../api/generated/sdk.gen.js'
import { nameInPath } from '../api/playbook-names.js'
import { agenciesQuery, playbookVersionQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type PlaybookView } from '../api/types.js'
import dates from '../dates/dates.module.css'
import { WriteNote } from '../forms/write-note.js'
import { TextField } from '../parts/fields.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading, Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { type Draft, EMPTY_DRAFT, missingIn, toSend } from './draft.js'
import { PlaybookPreview } from './preview.js'
import { SECTIONS } from './section-items.js'
import { WriteSection } from './write-section.js'

const say = words.playbooks
const ROOMS = Object.keys(say.rooms) as (keyof typeof say.rooms)[]

/** Creates a playbook. */
export function NewPlaybookPage() {
  return <Write before={null} start={EMPTY_DRAFT} from={null} />
}

/** Creates a new version of a playbook; based on an older version if the URL names one. */
export function ChangePlaybookPage() {
  const named = useParams({ from: '/inside/playbooks/$agency/$instrument/change' })
  const { from } = useSearch({ from: '/inside/playbooks/$agency/$instrument/change' })
  const playbook = useQuery(getPlaybookOptions({ path: named }))
  const older = useQuery(playbookVersionQuery(from ?? null, null))
  if (playbook.isError) return <Failed error={playbook.error} retry={() => void playbook.refetch()} />
  if (older.isError) return <Failed error={older.error} retry={() => void older.refetch()} />
  if (!playbook.data || (from && !older.data)) return <Loading rows={8} />
  return <Write before={playbook.data} start={older.data?.playbook ?? playbook.data.playbook} from={older.data?.seq ?? null} />
}

interface Sends {
  agency: string | null
  instrument: string
  playbook: Draft
  note: string
}

function Write({ before, start, from }: { before: PlaybookView | null; start: Draft; from: number | null }) {
  const navigate = useNavigate()
  const [draft, setDraft] = useState(start)
  const [of, setOf] = useState({ agency: before?.agency ?? null, instrument: before?.instrument ?? '' })
  const [note, setNote] = useState('')
  const [held, setHeld] = useState(false)
  const write = useWrite<Sends, unknown>({
    ...(before ? { version: before.version } : {}),
    send: ({ playbook, note: why, ...named }, sent) =>
      before
        ? changePlaybook({ path: { ...nameInPath(named) }, body: { playbook, note: why }, ...sending(sent) })
        : addPlaybook({ body: { ...named, playbook, note: why || null }, ...sending(sent) }),
    touches: refreshes.playbooks,
    onDone: (_, { agency, instrument }) =>
      void navigate({ to: '/playbooks/$agency/$instrument', params: nameInPath({ agency, instrument }) }),
  })
  const missing = [
    ...missingIn(draft),
    ...(of.instrument.trim() ? [] : ['instrument']),
    ...(before && !note.trim() ? ['note'] : []),
  ]
  const said = new Map((write.problem?.issues ?? []).map(({ path, message }) => [path.replace(/^playbook\./, ''), message]))
  // Missing fields are reported after the first attempt to submit; the server's messages are shown beside the fields.
  const errorOf = (path: string) => (held && missing.includes(path) ? words.problems.required : (said.get(path) ?? null))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setHeld(true)
    if (missing.length === 0) write.submit({ ...of, playbook: toSend(tidy(draft)), note })
    // The form is many screens long, so the first field with an error is focused once it is marked.
    else requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <>
      <PageHead
        title={before ? say.write.change_title({ name: before.playbook.title }) : say.write.title}
        above={<Link to="/playbooks">{say.title}</Link>}
        lead={[from ? say.write.from({ seq: from }) : null, before ? say.write.lead : say.write.new_lead]
          .filter(Boolean)
          .join(' ')}
      />
      <form onSubmit={submit} noValidate>
        <div className={dates.columns}>
          <div className={dates.column}>
            <Panel title={say.write.what}>
              <div className={dates.fields}>
                {before ? null : <For of={of} onChange={setOf} errorOf={errorOf} />}
                <TextInput
                  label={say.write.name}
                  withAsterisk
                  value={draft.title}
                  error={errorOf('title')}
                  onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
                />
                <TextField
                  label={say.write.about}
                  value={draft.about}
                  error={errorOf('about')}
                  onChange={(event) => setDraft({ ...draft, about: event.currentTarget.value })}
                />
              </div>
            </Panel>
            {SECTIONS.slice(0, 3).map((section) => (
              <WriteSection key={section} draft={draft} section={section} onChange={setDraft} errorOf={errorOf} />
            ))}
          </div>
          <div className={dates.column}>
            {SECTIONS.slice(3).map((section) => (
              <WriteSection key={section} draft={draft} section={section} onChange={setDraft} errorOf={errorOf} />
            ))}
            <LeavesOut draft={draft} onChange={setDraft} />
          </div>
        </div>
        <div className={dates.preview}>
          <PlaybookPreview draft={tidy(draft)} of={{ ...of, instrument: of.instrument.trim() || 'new' }} />
        </div>
        <Panel title={words.shell.save}>
          <div className={dates.fields}>
            <TextField
              label={say.write.note}
              withAsterisk={before !== null}
              value={note}
              error={errorOf('note')}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            {held && missing.length > 0 ? <Note tone="red">{say.write.invalid}</Note> : null}
            <div className={parts.actions}>
              <Button type="submit" variant="filled" loading={write.pending}>
                {before ? say.write.save : say.write.add_it}
              </Button>
              <Button renderRoot={(props: Record<string, unknown>) => <Link to="/playbooks" {...props} />}>
                {words.shell.cancel}
              </Button>
            </div>
          </div>
        </Panel>
      </form>
      {/* Outside the form element, because signing in again is a separate form. Submits with the button that was pressed. */}
      <div className={dates.preview}>
        <WriteNote write={write} />
      </div>
    </>
  )
}

/** The directives that it applies to: an instrument of one agency, or every instrument with a certain code. */
function For({
  of,
  onChange,
  errorOf,
}: {
  of: { agency: string | null; instrument: string }
  onChange: (of: { agency: string | null; instrument: string }) => void
  errorOf: (path: string) => string | null
}) {
  const agencies = useQuery(agenciesQuery)
  return (
    <>
      <Select
        label={say.write.agency}
        placeholder={say.write.agency_any}
        value={of.agency}
        onChange={(agency) => onChange({ ...of, agency })}
        data={(agencies.data?.items ?? []).map(({ code, short_name }) => ({ value: code, label: short_name }))}
        error={agencies.isError ? words.problems.load_failed : errorOf('agency')}
        searchable
        clearable
        limit={60}
      />
      <TextInput
        label={say.write.instrument}
        description={say.write.instrument_hint}
        withAsterisk
        value={of.instrument}
        error={errorOf('instrument')}
        onChange={(event) => onChange({ ...of, instrument: event.currentTarget.value })}
      />
    </>
  )
}

function LeavesOut({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <Panel title={say.rooms_title}>
      <p className={parts.muted}>{say.rooms_hint}</p>
      <Checkbox.Group
        aria-label={say.rooms_title}
        value={draft.leaves_out}
        onChange={(rooms) => onChange({ ...draft, leaves_out: rooms as Draft['leaves_out'] })}
      >
        <div className={dates.fields}>
          {ROOMS.map((room) => (
            <Checkbox key={room} value={room} label={say.rooms[room]} />
          ))}
        </div>
      </Checkbox.Group>
    </Panel>
  )
}

/** Empty lines are ignored. */
function tidy(draft: Draft): Draft {
  if (!draft.hold) return draft
  return { ...draft, hold: { ...draft.hold, systems: draft.hold.systems.map((one) => one.trim()).filter(Boolean) } }
}
