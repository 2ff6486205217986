import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listExpertsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { endEngagement, engageExpert } from '../api/generated/sdk.gen.js'
import type { ExpertBody, ExpertView } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { WhoSees } from '../case/who-sees.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { Chip } from '../parts/chip.js'
import { CodeField, DayField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { fullDay } from '../time/wording.js'
import { inSentence, words } from '../words/words.js'

const say = words.expert

/** The outside experts consulted about a directive, those still engaged first. */
export function ExpertsTab() {
  const { directive } = useDirective()
  const { reference } = directive
  const may = useMay()
  const experts = useQuery(listExpertsOptions({ path: { reference } }))
  const [dialog, open] = useState<'engage' | ExpertView | null>(null)
  const close = () => open(null)
  if (experts.isError && !experts.data) return <Failed error={experts.error} retry={() => void experts.refetch()} />
  if (!experts.data) return <Loading rows={3} />
  const { items } = experts.data
  const add = may.contacts ? <Button onClick={() => open('engage')}>{say.add}</Button> : null
  return (
    <>
      {items.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {add}
        </Empty>
      ) : (
        <>
          <ul className={parts.list}>
            {items.map((expert) => (
              <ExpertItem key={expert.id} expert={expert} onEnd={may.contacts ? () => open(expert) : null} />
            ))}
          </ul>
          <div className={style.under}>{add}</div>
        </>
      )}
      {dialog === 'engage' ? <EngageDialog onClose={close} /> : null}
      {dialog && dialog !== 'engage' ? (
        <ReasonDialog
          say={say.end_dialog}
          version={dialog.version}
          send={(body, sent) => endEngagement({ path: { reference, id: dialog.id }, body, ...sending(sent) })}
          touches={ofDirective(reference)}
          onClose={close}
        >
          <strong>{dialog.name}</strong>
        </ReasonDialog>
      ) : null}
    </>
  )
}

function ExpertItem({ expert, onEnd }: { expert: ExpertView; onEnd: (() => void) | null }) {
  const { when } = useOffice()
  const { ended_by, ended_at, confidential_on } = expert
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3 className={style.subHead}>
          {expert.organisation ? say.head({ name: expert.name, organisation: expert.organisation }) : expert.name}
        </h3>
        <p className={style.prose}>{expert.subject}</p>
        <p className={parts.muted}>
          {say.engaged({ by: inSentence(say.by[expert.engaged_by]), day: fullDay(expert.engaged_on) })} ·{' '}
          {say.recorded({ name: expert.made_by.name, when: when(expert.made_at) })}
        </p>
        {ended_by && ended_at ? (
          <p className={parts.muted}>
            {say.ended({ name: ended_by.name, when: when(ended_at), reason: expert.end_reason ?? '' })}
          </p>
        ) : null}
      </div>
      <div className={style.itemEnd}>
        <Chip tone={confidential_on ? 'plain' : 'amber'}>
          {confidential_on ? say.confidential({ day: fullDay(confidential_on) }) : say.not_confidential}
        </Chip>
        {onEnd && !ended_at ? (
          <Button size="compact-sm" variant="subtle" onClick={onEnd}>
            {say.end}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function EngageDialog({ onClose }: { onClose: () => void }) {
  const { today } = useOffice()
  const form = useForm({
    initialValues: {
      name: '',
      organisation: '',
      subject: '',
      engaged_by: 'outside_counsel' as ExpertView['engaged_by'],
      engaged_on: today as string | null,
      confidential_on: null as string | null,
    },
    validate: { name: needed, subject: needed, engaged_on: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ExpertBody, sent: Sent) => engageExpert({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => write.submit({ ...values, engaged_on: values.engaged_on! }))
  const { dialog } = say
  return (
    <FormDialog title={dialog.title} will={dialog.will} submit={dialog.submit} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={dialog.name} withAsterisk maxLength={200} {...form.getInputProps('name')} />
      <TextInput label={dialog.organisation} maxLength={200} {...form.getInputProps('organisation')} />
      <TextInput label={dialog.subject} withAsterisk maxLength={500} {...form.getInputProps('subject')} />
      <WhoSees isFact={false} />
      <CodeField
        label={dialog.engaged_by}
        description={dialog.engaged_by_hint}
        value={form.values.engaged_by}
        onChange={(engaged_by) => form.setFieldValue('engaged_by', engaged_by)}
        codes={['outside_counsel', 'own_counsel', 'business']}
        of={say.by}
      />
      <DayField label={dialog.engaged_on} required {...form.getInputProps('engaged_on')} />
      <DayField
        label={dialog.confidential_on}
        description={dialog.confidential_hint}
        {...form.getInputProps('confidential_on')}
      />
    </FormDialog>
  )
}
