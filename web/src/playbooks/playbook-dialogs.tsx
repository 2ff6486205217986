import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { acceptProposedMember, changeDirectivePlaybook, declineProposedMember } from '../api/generated/sdk.gen.js'
import { playbooksQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { type DirectivePlaybookItem } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { PersonField, ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { inSentence, words } from '../words/words.js'

const say = words.playbooks.on
const BY_INSTRUMENT = 'by_instrument'

/** Moves the directive to another playbook, or back to the one of its instrument. */
export function ChoosePlaybookDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const playbooks = useQuery(playbooksQuery)
  const form = useForm({ initialValues: { id: null as string | null }, validate: { id: needed } })
  const write = useDirectiveWrite<{ id: string | null }, { id: string | null }>({
    form,
    version: directive.version,
    send: (reference, { id }, sent) =>
      changeDirectivePlaybook({
        path: { reference },
        body: { playbook_version_id: id === BY_INSTRUMENT ? null : id },
        ...sending(sent),
      }),
    onDone: onClose,
  })
  const options = (playbooks.data?.items ?? [])
    .filter(({ holds }) => !holds.retired)
    .map(({ title, agency, agency_name, holds }) => ({
      value: holds.id,
      label: `${title} (${agency ? (agency_name ?? agency) : inSentence(words.playbooks.any_agency)})`,
    }))
  return (
    <FormDialog
      title={say.choose_title}
      will={say.choose_will}
      submit={say.choose_submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <Select
        label={say.choose_field}
        withAsterisk
        data={[{ value: BY_INSTRUMENT, label: say.choose_by_instrument }, ...options]}
        searchable
        nothingFoundMessage={words.dialogs.nothing_found}
        {...form.getInputProps('id')}
        error={playbooks.isError ? words.problems.load_failed : form.errors.id}
      />
    </FormDialog>
  )
}

/** Adds a person whom the playbook suggests. */
export function BringInDialog({ item, onClose }: { item: DirectivePlaybookItem; onClose: () => void }) {
  const me = useMe()
  const [until, setUntil] = useState<When>({ day: null, time: '', zone: me.person.zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({ initialValues: { person_id: null as string | null }, validate: { person_id: needed } })
  const write = useDirectiveWrite<{ person_id: string | null }, { person_id: string; until: string | null }>({
    form,
    version: item.version ?? 0,
    send: (reference, body, sent) => acceptProposedMember({ path: { reference, id: item.id ?? '' }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ person_id }) => {
    const read = readWhen(until)
    setError(read.error)
    if (!read.error.day && !read.error.time) write.submit({ person_id: person_id!, until: read.at })
  })
  const { member } = words.dialogs
  return (
    <FormDialog
      title={say.accept_title({ who: item.subject })}
      will={item.level ? say.accept_will({ level: inSentence(words.level[item.level]) }) : null}
      submit={say.accept}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      <PersonField label={member.person} required {...form.getInputProps('person_id')} />
      <WhenFields labels={member.until} when={until} onChange={setUntil} error={error} />
      <small>{member.until_hint}</small>
    </FormDialog>
  )
}

/** Records why no one is added. */
export function DeclineMemberDialog({ item, onClose }: { item: DirectivePlaybookItem; onClose: () => void }) {
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: needed } })
  const write = useDirectiveWrite<{ reason: string }, { reason: string }>({
    form,
    version: item.version ?? 0,
    send: (reference, { reason }, sent) =>
      declineProposedMember({ path: { reference, id: item.id ?? '' }, body: { reason }, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.decline_title({ who: item.subject })}
      will={say.decline_will}
      submit={say.decline}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <ReasonField {...form.getInputProps('reason')} />
    </FormDialog>
  )
}
