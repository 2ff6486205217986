import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { approveLetter, approveLetterAlone, returnLetter, sendLetter, submitLetter } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type LetterView } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { MailNote } from '../parts/mail-line.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { ContactField } from './contact-field.js'

export type StepName = 'submit' | 'approve' | 'approve_alone' | 'return' | 'send'

const say = words.letters.page

interface Props {
  letter: LetterView
  onClose: () => void
}

/** A step in a letter's workflow, with its effect. */
export function StepDialog({ step, letter, onClose }: Props & { step: StepName }) {
  const { directive } = useDirective()
  const shared = { version: letter.version, touches: ofDirective(directive.reference), onClose }
  if (step === 'submit') return <SubmitDialog letter={letter} onClose={onClose} />
  if (step === 'send') return <SendDialog letter={letter} onClose={onClose} />
  if (step === 'return')
    return (
      <ReasonDialog
        say={{ title: say.return_title, will: say.return_will, submit: say.return }}
        send={(body, sent) => returnLetter({ path: { reference: directive.reference, id: letter.id }, body, ...sending(sent) })}
        {...shared}
      />
    )
  if (step === 'approve_alone')
    return (
      <ReasonDialog
        say={{ title: say.approve_alone_title, will: say.approve_alone_will, submit: say.approve_alone }}
        send={(body, sent) =>
          approveLetterAlone({ path: { reference: directive.reference, id: letter.id }, body, ...sending(sent) })
        }
        {...shared}
      />
    )
  return (
    <ConfirmDialog
      say={{ title: say.approve_title, will: say.approve_will, submit: say.approve }}
      send={(sent) => approveLetter({ path: { reference: directive.reference, id: letter.id }, ...sending(sent) })}
      {...shared}
    />
  )
}

/** Submits the draft for approval. The author confirms that the facts were checked: a letter may assert only what is proved. */
function SubmitDialog({ letter, onClose }: Props) {
  const { directive } = useDirective()
  const form = useForm({
    initialValues: { facts_checked: false },
    validate: { facts_checked: (value) => (value ? null : say.facts_needed) },
  })
  const write = useWrite<{ facts_checked: boolean }, LetterView>({
    version: letter.version,
    send: (body, sent) => submitLetter({ path: { reference: directive.reference, id: letter.id }, body, ...sending(sent) }),
    touches: ofDirective(directive.reference),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.submit_title}
      will={say.submit_will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <Checkbox label={say.facts_checked} {...form.getInputProps('facts_checked', { type: 'checkbox' })} />
    </FormDialog>
  )
}

function SendDialog({ letter, onClose }: Props) {
  const { directive } = useDirective()
  const form = useForm({ initialValues: { contact_id: letter.contact?.id ?? null }, validate: { contact_id: needed } })
  const write = useWrite<{ contact_id: string | null }, LetterView>({
    version: letter.version,
    send: (body, sent) => sendLetter({ path: { reference: directive.reference, id: letter.id }, body, ...sending(sent) }),
    touches: ofDirective(directive.reference),
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const to = letter.contact?.id === form.values.contact_id ? letter.contact?.email : null
  return (
    <FormDialog
      title={say.send_title}
      will={say.send_will({ to: to ?? say.send_chosen })}
      submit={say.send}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <MailNote />
      <ContactField agencyId={directive.agency?.id ?? null} verifiedOnly {...form.getInputProps('contact_id')} />
    </FormDialog>
  )
}
