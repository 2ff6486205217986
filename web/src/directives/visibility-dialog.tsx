import { Radio, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { changeVisibility } from '../api/generated/sdk.gen.js'
import type { VisibilityBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

const say = words.dialogs.visibility

/** Restricts or seals a directive, with immediate effect. Lists the people who lose access first. */
export function VisibilityDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const choices = directive.visibility === 'open' ? (['restricted', 'sealed'] as const) : (['sealed'] as const)
  const form = useForm({
    initialValues: { visibility: choices[0] as 'restricted' | 'sealed', reason: '' },
    validate: { reason: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: directive.version,
    send: (reference: string, body: VisibilityBody, sent: Sent) =>
      changeVisibility({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit[form.values.visibility]}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <Radio.Group label={say.to} {...form.getInputProps('visibility')}>
        <Stack gap={8} mt={4}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={words.visibility[choice]} description={words.visibility_means[choice]} />
          ))}
        </Stack>
      </Radio.Group>
      {directive.members_count === null ? null : <Note tone="violet">{say.members({ count: directive.members_count })}</Note>}
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
    </FormDialog>
  )
}
