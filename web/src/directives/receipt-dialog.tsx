import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordReceipt } from '../api/generated/sdk.gen.js'
import type { ReceiptBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { type Sent, sending } from '../api/transport.js'
import { type Channel } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { CHANNELS } from '../case/channels.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { readWhen, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

const say = words.dialogs.receipt

/** The full record of how and when something reached us. */
export function ReceiptDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const documents = useQuery(documentsQuery(directive.reference))
  const [when, setWhen] = useState({ ...wallOf(now(), me.person.zone), zone: me.person.zone, which: 0 as 0 | 1 })
  const [agentWhen, setAgentWhen] = useState({ day: null as string | null, time: '', zone: me.person.zone, which: 0 as 0 | 1 })
  const [tried, setTried] = useState(false)
  const form = useForm({
    initialValues: {
      channel: 'email' as Channel,
      entity: directive.addressee?.name ?? '',
      person: '',
      agent: '',
      defects: '',
      acceptance_reserved: false,
      oral: false,
      document_id: null as string | null,
      note: '',
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ReceiptBody, sent: Sent) => recordReceipt({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const read = readWhen(when)
  const readAgent = readWhen(agentWhen)
  const submit = form.onSubmit((values) => {
    setTried(true)
    if (!read.at || readAgent.error.day || readAgent.error.time) return
    write.submit({
      ...values,
      received_at: read.at,
      received_zone: when.zone,
      agent_received_at: values.agent ? readAgent.at : null,
    })
  })
  const timeError = write.problem?.code === 'receipt/in_the_future' ? { day: write.problem.detail } : tried ? read.error : {}
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      size={640}
    >
      <CodeField
        label={say.channel}
        value={form.values.channel}
        onChange={(channel) => form.setValues({ channel, oral: channel === 'telephone' ? true : form.values.oral })}
        codes={CHANNELS}
        of={words.channel}
      />
      <WhenFields
        labels={say.when}
        when={when}
        onChange={(next) => setWhen({ ...next, day: next.day ?? '' })}
        error={timeError}
        likely={[zone]}
        required
      />
      <Group grow align="flex-start">
        <TextInput label={say.entity} {...form.getInputProps('entity')} />
        <TextInput label={say.person} {...form.getInputProps('person')} />
      </Group>
      <TextInput label={say.agent} {...form.getInputProps('agent')} />
      {form.values.agent ? (
        <WhenFields
          labels={say.agent_when}
          when={agentWhen}
          onChange={setAgentWhen}
          error={tried ? readAgent.error : {}}
          likely={[zone]}
        />
      ) : null}
      <Select
        label={say.document}
        clearable
        data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
        {...form.getInputProps('document_id')}
      />
      <Checkbox label={say.oral} {...form.getInputProps('oral', { type: 'checkbox' })} />
      <Checkbox label={say.acceptance_reserved} {...form.getInputProps('acceptance_reserved', { type: 'checkbox' })} />
      <TextField label={say.defects} minRows={1} {...form.getInputProps('defects')} />
      <TextField label={say.note} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
