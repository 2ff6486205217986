import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { changePerson, invitePerson } from '../api/generated/sdk.gen.js'
import type { InviteBody, ListedPerson } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type PersonView, type Role } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, ZoneField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { MailNote, mailWords } from '../parts/mail-line.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { browserZone } from '../time/zone.js'
import { words } from '../words/words.js'
import { Alike } from './alike.js'
import style from './people.module.css'

const say = words.people
const READERS: readonly Role[] = ['counsel', 'lead_counsel', 'executive', 'auditor', 'guest']
const HOUSE: Role[] = ['counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'administrator']
// A guest stays a guest, and no other account can become one.
const rolesFor = (person?: PersonView): Role[] => (!person ? [...HOUSE, 'guest'] : person.role === 'guest' ? ['guest'] : HOUSE)

interface PersonDialogProps {
  person?: PersonView
  onClose: () => void
  onInvited?: (person: ListedPerson) => void
}

/** Invites or changes a person. */
export function PersonDialog({ person, onClose, onInvited }: PersonDialogProps) {
  const me = useMe()
  const form = useForm({
    initialValues: {
      email: person?.email ?? '',
      name: person?.name ?? '',
      role: person?.role ?? ('counsel' as Role),
      firm: person?.firm ?? '',
      zone: person?.zone ?? browserZone(),
    },
    validate: { email: needed, name: needed, firm: (firm, { role }) => (role === 'guest' ? needed(firm) : null) },
  })
  const write = useWrite<InviteBody, PersonView | ListedPerson>({
    version: person?.version,
    // The e-mail address identifies the account's owner, so it cannot be changed later.
    send: ({ email, firm, ...body }, sent) =>
      person
        ? changePerson({ path: { id: person.id }, body: firm ? { ...body, firm } : body, ...sending(sent) })
        : invitePerson({ body: { email, firm: firm ?? null, ...body }, ...sending(sent) }),
    touches: refreshes.people,
    onDone: (answer) => {
      if (answer.request) notifications.show({ message: words.accessRequests.asked })
      else if ('mail' in answer)
        notifications.show({
          message: say.invited({ name: answer.name, mail: answer.mail ? mailWords(answer.mail, me.person.zone) : '' }),
        })
      onClose()
      if ('mail' in answer) onInvited?.(answer)
    },
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit((values) => write.submit({ ...values, firm: values.role === 'guest' ? values.firm : null }))
  return (
    <FormDialog
      title={person ? say.change_title({ name: person.name }) : say.invite_title}
      will={person ? undefined : say.invite_will}
      submit={person ? words.shell.save : say.invite_submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      {person ? null : <MailNote />}
      <TextInput label={say.email} type="email" withAsterisk readOnly={Boolean(person)} {...form.getInputProps('email')} />
      <TextInput label={say.name} withAsterisk maxLength={200} {...form.getInputProps('name')} />
      <Alike name={form.values.name} except={person?.id} />
      <CodeField
        label={say.role}
        description={words.role_means[form.values.role]}
        value={form.values.role}
        onChange={(role) => form.setFieldValue('role', role)}
        codes={rolesFor(person)}
        of={words.role}
      />
      {READERS.includes(form.values.role) && form.values.role !== person?.role ? (
        <p className={style.second}>{say.invite_reads}</p>
      ) : null}
      {form.values.role === 'guest' ? (
        <TextInput label={say.firm} withAsterisk maxLength={200} {...form.getInputProps('firm')} />
      ) : null}
      <ZoneField
        label={say.zone}
        value={form.values.zone}
        onChange={(zone) => form.setFieldValue('zone', zone)}
        error={form.errors.zone}
      />
    </FormDialog>
  )
}
