import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { draftLetter } from '../api/generated/sdk.gen.js'
import type { LetterDraftBody } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type LetterView } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField } from '../parts/fields.js'
import { useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { ContactField } from './contact-field.js'

const say = words.letters
type Template = keyof typeof words.letter_template

/** Creates a draft from a template, and opens it. */
export function LetterDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const navigate = useNavigate()
  const templates = Object.keys(words.letter_template) as Template[]
  const form = useForm({ initialValues: { template: templates[0]!, contact_id: null as string | null } })
  const write = useWrite<LetterDraftBody, LetterView>({
    send: (body, sent) => draftLetter({ path: { reference: directive.reference }, body, ...sending(sent) }),
    touches: ofDirective(directive.reference),
    onDone: (letter) => {
      onClose()
      void navigate({ to: '/directives/$reference/letters/$id', params: { reference: directive.reference, id: letter.id } })
    },
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.draft_title}
      will={say.draft_will}
      submit={say.draft_submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ template, contact_id }) => write.submit({ template, contact_id }))}
    >
      <CodeField
        label={say.template}
        value={form.values.template}
        onChange={(template) => form.setFieldValue('template', template)}
        codes={templates}
        of={words.letter_template}
      />
      <ContactField agencyId={directive.agency?.id ?? null} {...form.getInputProps('contact_id')} />
    </FormDialog>
  )
}
