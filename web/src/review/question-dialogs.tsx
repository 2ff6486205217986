import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getAgencyOptions, getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { askQuestion, recordAnswer, writeQuestion } from '../api/generated/sdk.gen.js'
import type { QuestionAnswerBody, QuestionAskBody, QuestionBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Question, type RecordClass } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { readWhen, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { ClassField, DocumentField } from './review-fields.js'

const say = words.review.dialogs
const HOWS = Object.keys(words.review.asked_how) as NonNullable<Question['asked_how']>[]

/** A past moment, in the reader's zone unless they choose another. */
export function useMoment() {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = me.person
  const [when, set] = useState({ ...wallOf(now(), zone), zone, which: 0 as 0 | 1 })
  return { when, set, read: readWhen(when), likely: [officeOf(directive, zone).zone] }
}

/** Drafts a question about a reading or a demand. */
export function QuestionDialog({ reading_id, onClose }: { reading_id: string | null; onClose: () => void }) {
  const { directive } = useDirective()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const readings = review.data?.readings ?? []
  const demands = review.data?.demands ?? []
  const form = useForm({
    initialValues: {
      about: (reading_id || readings.length > 0 ? 'about_reading' : 'about_demand') as 'about_reading' | 'about_demand',
      reading_id,
      demand_id: null as string | null,
      body: '',
      class: 'work_product' as RecordClass,
    },
    validate: {
      body: needed,
      reading_id: (value, { about }) => (about === 'about_reading' ? needed(value) : null),
      demand_id: (value, { about }) => (about === 'about_demand' ? needed(value) : null),
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: QuestionBody, sent: Sent) => writeQuestion({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const isReading = form.values.about === 'about_reading'
  return (
    <FormDialog
      title={say.question.title}
      will={say.question.will}
      submit={say.question.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ about: _, ...values }) =>
        write.submit({
          ...values,
          reading_id: isReading ? values.reading_id : null,
          demand_id: isReading ? null : values.demand_id,
        }),
      )}
    >
      <CodeField
        label={say.question.about}
        value={form.values.about}
        onChange={(about) => form.setFieldValue('about', about)}
        codes={['about_reading', 'about_demand']}
        of={{ about_reading: say.question.about_reading, about_demand: say.question.about_demand }}
      />
      {isReading ? (
        <Select
          label={say.question.reading}
          withAsterisk
          data={readings.map((one) => ({ value: one.id, label: words.review.readings.term({ term: one.term }) }))}
          {...form.getInputProps('reading_id')}
        />
      ) : (
        <Select
          label={say.question.demand}
          withAsterisk
          data={demands.map((one) => ({ value: one.id, label: one.subject }))}
          {...form.getInputProps('demand_id')}
        />
      )}
      <TextField label={say.question.body} withAsterisk minRows={3} maxLength={5000} {...form.getInputProps('body')} />
      <ClassField value={form.values.class} onChange={(next) => form.setFieldValue('class', next)} />
    </FormDialog>
  )
}

/** Records that the question was asked: when, how, and of which verified contact. */
export function AskDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { directive } = useDirective()
  const agencyId = directive.agency?.id ?? null
  const agency = useQuery({ ...getAgencyOptions({ path: { id: agencyId ?? '' } }), enabled: agencyId !== null })
  const contacts = (agency.data?.contacts ?? []).filter((one) => one.verified_at)
  const { when, set, read, likely } = useMoment()
  const form = useForm({
    initialValues: { asked_how: 'email' as NonNullable<Question['asked_how']>, contact_id: null as string | null },
    validate: { contact_id: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: question.version,
    send: (reference, body: QuestionAskBody, sent) =>
      askQuestion({ path: { reference, id: question.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.ask.title}
      will={say.ask.will}
      submit={say.ask.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ asked_how, contact_id }) => {
        if (read.at && contact_id) write.submit({ asked_how, contact_id, asked_at: read.at, asked_zone: when.zone })
      })}
      size={640}
    >
      <strong>{question.body}</strong>
      {contacts.length === 0 ? <Note tone="amber">{say.ask.no_contact}</Note> : null}
      <Select
        label={say.ask.contact}
        withAsterisk
        data={contacts.map((one) => ({ value: one.id, label: one.name }))}
        {...form.getInputProps('contact_id')}
      />
      <CodeField
        label={say.ask.how}
        value={form.values.asked_how}
        onChange={(how) => form.setFieldValue('asked_how', how)}
        codes={HOWS}
        of={words.review.asked_how}
      />
      <WhenFields
        labels={say.ask.when}
        when={when}
        onChange={(next) => set({ ...next, day: next.day ?? '' })}
        error={read.error}
        likely={likely}
        required
      />
    </FormDialog>
  )
}

/** Records the agency's answer, which reopens everything that depends on it. */
export function AnswerDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { when, set, read, likely } = useMoment()
  const form = useForm({
    initialValues: { answer: '', document_id: null as string | null, class: question.class },
    validate: { answer: needed, document_id: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: question.version,
    send: (reference, body: QuestionAnswerBody, sent) =>
      recordAnswer({ path: { reference, id: question.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.answer.title}
      will={say.answer.will}
      submit={say.answer.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ document_id, ...values }) => {
        if (read.at && document_id) write.submit({ ...values, document_id, answered_at: read.at, answered_zone: when.zone })
      })}
      size={640}
    >
      <strong>{question.body}</strong>
      <TextField label={say.answer.answer} withAsterisk minRows={3} maxLength={10_000} {...form.getInputProps('answer')} />
      <DocumentField label={say.answer.document} {...form.getInputProps('document_id')} />
      <WhenFields
        labels={say.answer.when}
        when={when}
        onChange={(next) => set({ ...next, day: next.day ?? '' })}
        error={read.error}
        likely={likely}
        required
      />
      <ClassField value={form.values.class} onChange={(next) => form.setFieldValue('class', next)} />
    </FormDialog>
  )
}
