import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { confirmIdentity } from '../api/generated/sdk.gen.js'
import type { JoinCodeBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AccessRequest } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.accessRequests

/** Lead counsel confirms who joined with a copied link, with the code that the person reads to them. */
export function ConfirmIdentity({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const name = request.person?.name ?? ''
  const form = useForm({ initialValues: { code: '' }, validate: { code: needed } })
  const write = useWrite<JoinCodeBody, unknown>({
    send: (body, sent) => confirmIdentity({ path: { id: request.id }, body, ...sending(sent) }),
    touches: refreshes.accessRequests,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.confirm_title}
      will={say.confirm_will({ name })}
      submit={say.confirm}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <strong>
        {name} · {request.person?.email} · {request.person ? words.role[request.person.role] : ''}
      </strong>
      <TextInput
        label={say.code({ name })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        withAsterisk
        {...form.getInputProps('code')}
      />
    </FormDialog>
  )
}
