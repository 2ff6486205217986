import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { openProceeding } from '../api/generated/sdk.gen.js'
import type { ProceedingBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type ProceedingKind } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { wordFor, words } from '../words/words.js'

const say = words.dialogs.proceeding
const KINDS: ProceedingKind[] = ['clarification', 'reconsideration', 'appeal', 'stay', 'court']
type Stays = keyof typeof words.filing_stays
const STAYS = Object.keys(words.filing_stays) as Stays[]

export function ProceedingDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const form = useForm({
    initialValues: {
      kind: 'reconsideration' as ProceedingKind,
      forum: '',
      public: false,
      conference_first: false,
      filing_stays: 'nothing' as Stays,
      previous_id: null as string | null,
    },
    validate: { forum: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ProceedingBody, sent: Sent) =>
      openProceeding({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <Group grow align="flex-start">
        <CodeField
          label={say.kind}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue('kind', kind)}
          codes={KINDS}
          of={words.proceeding_kind}
        />
        <CodeField
          label={say.filing_stays}
          value={form.values.filing_stays}
          onChange={(filing_stays) => form.setFieldValue('filing_stays', filing_stays)}
          codes={STAYS}
          of={words.filing_stays}
        />
      </Group>
      <TextInput label={say.forum} description={say.forum_hint} withAsterisk maxLength={300} {...form.getInputProps('forum')} />
      {directive.proceedings.length > 0 ? (
        <Select
          label={say.previous}
          placeholder={say.previous_none}
          clearable
          data={directive.proceedings.map((one) => ({
            value: one.id,
            label: words.directive.menu.proceeding({ kind: wordFor(words.proceeding_kind, one.kind), forum: one.forum }),
          }))}
          {...form.getInputProps('previous_id')}
        />
      ) : null}
      <Checkbox label={say.public} {...form.getInputProps('public', { type: 'checkbox' })} />
      <Checkbox label={say.conference_first} {...form.getInputProps('conference_first', { type: 'checkbox' })} />
    </FormDialog>
  )
}
