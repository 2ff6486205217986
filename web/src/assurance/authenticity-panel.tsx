import { Button, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getAgencyOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { checkAuthenticity, voidAuthenticityCheck } from '../api/generated/sdk.gen.js'
import type { AuthenticityBody } from '../api/generated/types.gen.js'
import { documentsQuery, pageQuery } from '../api/queries.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AuthenticityCheck } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { Chip, type Tone } from '../parts/chip.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

const say = words.measures.authenticity

const TONES: Record<string, Tone> = { genuine: 'green', not_genuine: 'red', inconclusive: 'amber', unchecked: 'plain' }

/** Whether the directive comes from the agency it names, and how that was checked. Renders nothing for readers without access. */
export function Authenticity() {
  const { directive, isShown } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const standing = directive.authenticity
  const checks = useQuery(pageQuery(directive.reference)).data?.authenticity.checks ?? []
  const [dialog, setDialog] = useState<'check' | AuthenticityCheck | null>(null)
  // Irreversible measures wait for this check, so it is also shown with the measures.
  const isUsed = isShown('authenticity') || isShown('measures')
  if (standing === null || (standing === 'unchecked' && (!may.edit || !isUsed))) return null
  const close = () => setDialog(null)
  return (
    <Panel title={say.title} aside={<Chip tone={TONES[standing] ?? 'plain'}>{say.standing[standing]}</Chip>}>
      {standing === 'unchecked' ? <p className={parts.muted}>{say.empty}</p> : null}
      <ul className={parts.list}>
        {checks.map((check) => (
          <li key={check.id} className={parts.row}>
            <div>
              <strong>{check.voided_at ? <s>{say.result[check.result]}</s> : say.result[check.result]}</strong>
              <p className={parts.muted}>
                {say.line({ method: say.method[check.method], name: check.checked_by.name, when: when(check.checked_at) })}
                {check.contact ? ` · ${say.contact({ name: check.contact.name })}` : ''}
              </p>
              <p>{check.note}</p>
              {check.voided_by ? (
                <p className={parts.muted}>{say.voided({ name: check.voided_by.name, reason: check.void_reason ?? '' })}</p>
              ) : null}
              {may.edit && !check.voided_at ? (
                <Button size="compact-xs" variant="subtle" onClick={() => setDialog(check)}>
                  {say.void}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {may.edit ? (
        <Button size="xs" onClick={() => setDialog('check')}>
          {say.check}
        </Button>
      ) : null}
      {dialog === 'check' ? <CheckDialog onClose={close} /> : null}
      {dialog !== null && dialog !== 'check' ? (
        <ReasonDialog
          say={say.voiding}
          version={dialog.version}
          send={(body, sent) =>
            voidAuthenticityCheck({ path: { reference: directive.reference, id: dialog.id }, body, ...sending(sent) })
          }
          touches={ofDirective(directive.reference)}
          onClose={close}
        />
      ) : null}
    </Panel>
  )
}

function CheckDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const agency = useQuery({
    ...getAgencyOptions({ path: { id: directive.agency?.id ?? '' } }),
    enabled: directive.agency !== null,
  })
  const documents = useQuery(documentsQuery(directive.reference))
  const contacts = (agency.data?.contacts ?? []).filter((one) => one.verified_at)
  const form = useForm({
    initialValues: {
      method: 'call_back' as AuthenticityCheck['method'],
      result: null as AuthenticityCheck['result'] | null,
      contact_id: null as string | null,
      document_id: null as string | null,
      note: '',
    },
    validate: {
      result: needed,
      contact_id: (value, values) => (values.method === 'call_back' ? needed(value) : null),
      note: needed,
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: AuthenticityBody, sent) => checkAuthenticity({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const isCall = form.values.method === 'call_back'
  return (
    <FormDialog
      {...say.dialog}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) =>
        write.submit({
          ...values,
          result: values.result as AuthenticityCheck['result'],
          contact_id: values.method === 'call_back' ? values.contact_id : null,
        }),
      )}
    >
      <CodeField
        label={say.dialog.method}
        codes={['call_back', 'domain', 'signature'] as const}
        of={say.method}
        {...form.getInputProps('method')}
        value={form.values.method}
      />
      {isCall && contacts.length === 0 ? <Note tone="amber">{say.dialog.no_contact}</Note> : null}
      {isCall ? (
        <Select
          label={say.dialog.contact}
          withAsterisk
          data={contacts.map((one) => ({ value: one.id, label: one.name }))}
          {...form.getInputProps('contact_id')}
        />
      ) : null}
      <CodeField
        label={say.dialog.result}
        withAsterisk
        codes={['genuine', 'not_genuine', 'inconclusive'] as const}
        of={say.result}
        {...form.getInputProps('result')}
        value={form.values.result}
      />
      <Select
        label={say.dialog.document}
        clearable
        searchable
        data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
        {...form.getInputProps('document_id')}
      />
      <TextField label={say.dialog.note} withAsterisk maxLength={2000} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
