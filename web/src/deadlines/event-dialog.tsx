import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Deadline } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { type ReadWhen, readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useNow } from '../time/clock.js'
import { byWhen } from '../time/wording.js'
import { words } from '../words/words.js'
import { AsOfFields, useAsOf } from './as-of-fields.js'
import { CorrectDialog } from './correct-dialog.js'
import type { DeadlineAct } from './deadline-act.js'
import { FactsDialog } from './facts-dialog.js'
import { GrantDialog } from './grant-dialog.js'
import { NextStep } from './next-step.js'
import { type EventBody, useTelling } from './use-telling.js'

const say = words.deadlines.events

interface Props {
  deadline: Deadline
  event: DeadlineAct
  onClose: () => void
}

/** Records an event on a deadline. Earlier entries stay in its history. */
export function DeadlineEventDialog({ deadline, event, onClose }: Props) {
  if (event === 'corrected') return <CorrectDialog deadline={deadline} onClose={onClose} />
  if (event === 'facts_corrected') return <FactsDialog deadline={deadline} onClose={onClose} />
  if (event === 'extended' || event === 'extension_agreed')
    return <GrantDialog deadline={deadline} event={event} onClose={onClose} />
  return <SaidDialog deadline={deadline} event={event} onClose={onClose} />
}

type Said = Exclude<DeadlineAct, 'corrected' | 'facts_corrected' | 'extended' | 'extension_agreed'>
type Pause = Extract<EventBody, { kind: 'paused' }>['category']

/** What each event asks for: a note or a reason, whether it is required, and a time that defaults to now. */
const ASKS: Record<Said, { text: 'reason' | 'note' | 'optional_note'; when?: true; as_of?: true }> = {
  extension_requested: { text: 'note', as_of: true },
  extension_denied: { text: 'note', as_of: true },
  paused: { text: 'reason', when: true },
  resumed: { text: 'reason', when: true },
  checked: { text: 'optional_note' },
  met: { text: 'note', when: true },
  missed: { text: 'optional_note' },
  waived: { text: 'reason' },
}

const PAUSES = Object.keys(words.deadlines.codes.pause) as Pause[]

function SaidDialog({ deadline, event, onClose }: Omit<Props, 'event'> & { event: Said }) {
  const now = useNow()
  const asks = ASKS[event]
  const [when, setWhen] = useState<When>({ day: null, time: '', zone: deadline.due_zone, which: 0 })
  const [whenError, setWhenError] = useState<ReadWhen['error']>({})
  const asOf = useAsOf(deadline.due_zone)
  const form = useForm({
    initialValues: { reason: '', note: '', category: null as Pause | null },
    validate: {
      reason: (value) => (asks.text === 'reason' ? needed(value) : null),
      note: (value) => (asks.text === 'note' ? needed(value) : null),
      category: (value) => (event === 'paused' ? needed(value) : null),
    },
  })
  const write = useTelling(form, deadline, onClose)
  const bodyOf = ({ reason, note, category }: typeof form.values): EventBody | null => {
    const { at, error } = readWhen(when)
    setWhenError(error)
    const as_of = asOf.read()
    if (error.day || error.time || !as_of) return null
    switch (event) {
      case 'extension_requested':
      case 'extension_denied':
        return { kind: event, note: note.trim(), ...as_of }
      case 'paused':
        return { kind: event, category: category!, reason, ...(at ? { paused_at: at } : {}) }
      case 'resumed':
        return { kind: event, reason, ...(at ? { resumed_at: at } : {}) }
      case 'met':
        return { kind: event, note: note.trim(), ...(at ? { met_at: at } : {}) }
      case 'checked':
      case 'missed':
        return { kind: event, note: note.trim() || null }
      case 'waived':
        return { kind: event, reason }
    }
  }
  const labels = say[event]
  return (
    <FormDialog
      title={labels.title}
      will={labels.will}
      submit={labels.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        const body = bodyOf(values)
        if (body) write.submit(body)
      })}
      size={620}
    >
      <NextStep problem={write.problem} />
      <div>
        <strong>{deadline.subject}</strong>
        {event === 'checked' ? <div>{byWhen(deadline, now)}</div> : null}
      </div>
      {event === 'paused' ? (
        <CodeField
          label={say.paused.category}
          withAsterisk
          codes={PAUSES}
          of={words.deadlines.codes.pause}
          value={form.values.category}
          onChange={(category) => form.setFieldValue('category', category)}
          error={form.errors.category}
        />
      ) : null}
      {'note' in labels ? (
        <TextField label={labels.note} withAsterisk={asks.text === 'note'} maxLength={2000} {...form.getInputProps('note')} />
      ) : null}
      {asks.text === 'reason' ? <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} /> : null}
      {asks.when && 'when' in labels ? (
        <>
          <WhenFields labels={labels.when} when={when} onChange={setWhen} error={whenError} />
          <small>{labels.when_hint}</small>
        </>
      ) : null}
      {asks.as_of ? <AsOfFields state={asOf} /> : null}
    </FormDialog>
  )
}
