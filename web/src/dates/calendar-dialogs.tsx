import { FileInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addCalendar, addCalendarDay, removeCalendarDay } from '../api/generated/sdk.gen.js'
import type { CalendarDayBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type CalendarDay, type CalendarView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, DayField, ReasonField, TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { useWrite } from '../parts/use-write.js'
import { dayInFull } from '../time/wording.js'
import { words } from '../words/words.js'

const say = words.datesCalendars

/** A new day changes calculations: the server recalculates, so its proposals are refetched. */
const TOUCHES = refreshes.calendars

type Kind = CalendarDay['kind']
const KINDS = Object.keys(say.add.kinds) as Kind[]

/** Adds a one-off holiday or a closure. */
export function AddDay({ calendar, onClose }: { calendar: CalendarView; onClose: (year?: number) => void }) {
  const form = useForm({
    initialValues: { on: null as string | null, name: '', kind: 'closure' as Kind, note: '' },
    validate: { on: needed, name: needed, note: needed },
  })
  const write = useWrite<CalendarDayBody, CalendarView>({
    send: (body, sent) => addCalendarDay({ path: { id: calendar.id }, body, ...sending(sent) }),
    touches: TOUCHES,
    onDone: ({ year }) => onClose(year),
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit(({ on, ...values }) => write.submit({ ...values, on: on ?? '' }))
  return (
    <FormDialog
      title={say.add.title({ id: calendar.name })}
      will={say.add.will}
      submit={say.add.submit}
      onClose={() => onClose()}
      write={write}
      onSubmit={submit}
    >
      <DayField label={say.add.day} required {...form.getInputProps('on')} />
      <TextInput
        label={say.add.name}
        description={say.add.name_hint}
        withAsterisk
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <CodeField
        label={say.add.kind}
        value={form.values.kind}
        codes={KINDS}
        of={say.add.kinds}
        onChange={(kind) => form.setFieldValue('kind', kind)}
      />
      <ReasonField label={say.add.note} description={say.add.note_hint} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

/** Removes a day that a person entered. */
export function RemoveDay({ calendar, day, onClose }: { calendar: CalendarView; day: CalendarDay; onClose: () => void }) {
  const form = useForm({ initialValues: { note: '' }, validate: { note: needed } })
  const write = useWrite<{ note: string }, CalendarView>({
    send: ({ note }, sent) => removeCalendarDay({ path: { id: calendar.id, on: day.on }, body: { note }, ...sending(sent) }),
    touches: TOUCHES,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.remove.title({ day: dayInFull(day.on) })}
      will={say.remove.will}
      submit={say.remove.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <strong>{day.name}</strong>
      <ReasonField {...form.getInputProps('note')} />
    </FormDialog>
  )
}

type Content = Record<string, unknown>

/** Imports a calendar of the organisation from a file. */
export function BringCalendar({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [content, setContent] = useState<Content | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const form = useForm({ initialValues: { note: '' }, validate: { note: needed } })
  const write = useWrite<{ file: Content; note: string }, CalendarView>({
    send: (body, sent) => addCalendar({ body, ...sending(sent) }),
    touches: TOUCHES,
    onDone: ({ id }) => void navigate({ to: '/dates/calendars/$id', params: { id } }),
  })
  useFieldProblems(form, write.problem)
  const choose = async (chosen: File | null) => {
    setFile(chosen)
    const read = chosen ? contentOf(await chosen.text()) : null
    setContent(read)
    setWrong(chosen && !read ? say.file.not_json : null)
  }
  const submit = form.onSubmit(({ note }) => {
    if (content) write.submit({ file: content, note })
    else setWrong(wrong ?? words.problems.required)
  })
  return (
    <FormDialog
      title={say.file.title}
      will={say.file.will}
      submit={say.file.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      <FileInput
        label={say.file.file}
        description={say.file.file_hint}
        placeholder={say.file.choose}
        accept="application/json,.json"
        withAsterisk
        value={file}
        onChange={(chosen) => void choose(chosen)}
        error={wrong}
      />
      {content ? <p className={parts.muted}>{summaryOf(content)}</p> : null}
      <TextField label={say.file.note} withAsterisk maxLength={2000} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function contentOf(text: string): Content | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Content) : null
  } catch {
    return null
  }
}

const summaryOf = ({ id, name, days }: Content) =>
  say.file.read({ id: String(id ?? '?'), name: String(name ?? '?'), days: Array.isArray(days) ? days.length : 0 })
