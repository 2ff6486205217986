import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { attachSwitch } from '../api/generated/sdk.gen.js'
import { switchesQuery } from '../api/queries.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Measure } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.switches.measure

interface AttachSwitchProps {
  measure: Measure
  current: { id: string; name: string } | null
  onClose: () => void
}

/** Records which switch carries out a measure, or that none does. */
export function AttachSwitch({ measure, current, onClose }: AttachSwitchProps) {
  const { reference } = useDirective().directive
  const switches = useQuery(switchesQuery)
  const live = (switches.data?.items ?? []).filter(({ retired_at }) => !retired_at)
  const form = useForm({ initialValues: { switch_id: live.some(({ id }) => id === current?.id) ? (current?.id ?? null) : null } })
  const write = useWrite<string | null, unknown>({
    version: measure.version,
    send: (switch_id, sent) => attachSwitch({ path: { reference, id: measure.id }, body: { switch_id }, ...sending(sent) }),
    touches: ofDirective(reference),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.attach_title}
      will={say.attach_will}
      submit={say.attach_submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ switch_id }) => write.submit(switch_id))}
      held={live.length === 0 && current === null}
    >
      <strong>{measure.subject}</strong>
      {switches.data && live.length === 0 ? <Note tone="amber">{say.attach_empty}</Note> : null}
      <Select
        label={say.attach_field}
        placeholder={say.attach_none}
        clearable
        searchable
        data={live.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('switch_id')}
      />
    </FormDialog>
  )
}
