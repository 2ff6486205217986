import { useForm } from '@mantine/form'
import { useState } from 'react'
import { assessBreach, decideDisclosure, recordBreach } from '../api/generated/sdk.gen.js'
import type { BreachAssessBody, BreachBody, BreachDiscloseBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Breach, type ProposedBreach } from '../api/types.js'
import { officeOf, useDirective, useOffice } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.measures.breaches

/** Records a possible breach: as the dates suggest, or with other times. */
export function RecordBreachDialog({ proposed, onClose }: { proposed: ProposedBreach | null; onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { when: told } = useOffice()
  const { zone } = officeOf(directive, me.person.zone)
  const empty: When = { day: null, time: '', zone, which: 0 }
  const [from, setFrom] = useState(empty)
  const [until, setUntil] = useState(empty)
  const [error, setError] = useState<{ from?: object; until?: object }>({})
  const form = useForm({ initialValues: { what: '' }, validate: { what: needed } })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: BreachBody, sent) => recordBreach({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ what }) => {
    if (proposed)
      return write.submit({
        ...{ what, measure_id: proposed.measure.id, obligation_id: proposed.obligation.id },
        ...{ from_at: proposed.from_at, until_at: proposed.until_at },
      })
    const [begins, ends] = [readWhen(from), readWhen(until)]
    const isBefore = begins.at !== null && ends.at !== null && Date.parse(ends.at) <= Date.parse(begins.at)
    const noStart = begins.at === null && Object.keys(begins.error).length === 0
    setError({
      from: noStart ? { day: words.problems.required } : begins.error,
      until: isBefore ? { day: say.recording.ends_before } : ends.error,
    })
    if (begins.at === null || isBefore || Object.keys(ends.error).length > 0) return
    write.submit({ what, measure_id: null, obligation_id: null, from_at: begins.at, until_at: ends.at })
  })
  return (
    <FormDialog {...say.recording} onClose={onClose} write={write} onSubmit={submit} size={620}>
      {proposed ? (
        <p className={parts.muted}>
          {say.proposed({ measure: proposed.measure.subject, obligation: proposed.obligation.subject })}{' '}
          {say.span({ from: told(proposed.from_at), until: told(proposed.until_at) })}.
        </p>
      ) : null}
      <TextField label={say.recording.what} withAsterisk maxLength={2000} {...form.getInputProps('what')} />
      {proposed ? null : (
        <>
          <WhenFields labels={say.recording.from} when={from} onChange={setFrom} error={error.from} likely={[zone]} required />
          <WhenFields labels={say.recording.until} when={until} onChange={setUntil} error={error.until} likely={[zone]} />
        </>
      )}
    </FormDialog>
  )
}

export function AssessDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const form = useForm({ initialValues: { assessment: breach.assessment ?? '' }, validate: { assessment: needed } })
  const write = useDirectiveWrite({
    form,
    version: breach.version,
    send: (reference, body: BreachAssessBody, sent) =>
      assessBreach({ path: { reference: reference, id: breach.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog {...say.assessing} onClose={onClose} write={write} onSubmit={form.onSubmit(write.submit)}>
      <strong>{breach.what}</strong>
      <TextField label={say.assessing.assessment} withAsterisk maxLength={10_000} {...form.getInputProps('assessment')} />
    </FormDialog>
  )
}

export function DiscloseDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const form = useForm({
    initialValues: { disclosure: breach.disclosure, reasons: breach.reasons ?? '' },
    validate: { disclosure: needed, reasons: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: breach.version,
    send: (reference, body: BreachDiscloseBody, sent) =>
      decideDisclosure({ path: { reference: reference, id: breach.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.deciding}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ disclosure, reasons }) => write.submit({ disclosure: disclosure as 'disclose', reasons }))}
    >
      <strong>{breach.what}</strong>
      <CodeField
        label={say.deciding.disclosure}
        withAsterisk
        codes={['disclose', 'not_disclose'] as const}
        of={say.choice}
        {...form.getInputProps('disclosure')}
        value={form.values.disclosure}
      />
      <TextField label={say.deciding.reasons} withAsterisk maxLength={10_000} {...form.getInputProps('reasons')} />
    </FormDialog>
  )
}
