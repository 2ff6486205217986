import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listMeasuresOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { previewNotice, sendNotice } from '../api/generated/sdk.gen.js'
import { type NoticeBody, type NoticePreviewView } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { officeOf, useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { MailNote } from '../parts/mail-line.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './holds.module.css'
import { typedPeople } from './typed-people.js'

const say = words.holds.dialogs

/** `hold_id`: the hold whose custodians receive the notice. Without it, the notice instructs staff, with or without a measure. */
interface NoticeDialogProps {
  hold_id?: string | null
  measure_id?: string | null
  onClose: () => void
}

export const peopleField = (value: string) => {
  const typed = typedPeople(value)
  if ('wrong' in typed) return say.notice.people_wrong({ line: typed.wrong })
  return typed.people.length === 0 ? words.problems.required : null
}

type Body = NoticeBody
type Preview = NoticePreviewView

/**
 * A notice is written, previewed as its recipients will see it, and then sent. The preview comes first because a sent notice
 * cannot be recalled.
 */
export function NoticeDialog({ hold_id = null, measure_id = null, onClose }: NoticeDialogProps) {
  const { directive, goTo } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const kind = hold_id ? 'hold' : 'instruction'
  const measures = useQuery({
    ...listMeasuresOptions({ path: { reference: directive.reference } }),
    enabled: kind === 'instruction',
  })
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState({})
  const [written, setWritten] = useState<{ body: Body; preview: Preview } | null>(null)
  const form = useForm({
    initialValues: { subject: '', text: '', people: '', measure_id },
    validate: { subject: needed, text: needed, people: peopleField },
  })
  const preview = useWrite({
    send: (body: Body) => {
      const { subject, text, acknowledge_by, acknowledge_zone } = body
      return previewNotice({
        path: { reference: directive.reference },
        body: { subject, text, acknowledge_by, acknowledge_zone },
      })
    },
    touches: [],
    onDone: (preview, body) => setWritten({ body, preview }),
  })
  useFieldProblems(form, preview.problem)
  const submit = form.onSubmit((values) => {
    const read = readWhen(when)
    const error = read.at || read.error.day || read.error.time ? read.error : { day: words.problems.required }
    setError(error)
    const typed = typedPeople(values.people)
    if (!read.at || 'wrong' in typed) return
    const { subject, text } = values
    const body: Body = {
      kind,
      hold_id,
      measure_id: kind === 'instruction' ? values.measure_id : null,
      subject,
      text,
      acknowledge_by: read.at,
      acknowledge_zone: when.zone,
      recipients: typed.people,
      reveals_confirmed: false,
    }
    preview.submit(body)
  })
  if (written)
    return (
      <PreviewDialog
        {...written}
        onBack={() => setWritten(null)}
        onClose={onClose}
        onDone={() => {
          onClose()
          goTo('hold')
        }}
      />
    )
  return (
    <FormDialog
      title={say.notice.title[kind]}
      will={say.notice.will}
      submit={say.notice.preview}
      onClose={onClose}
      write={preview}
      onSubmit={submit}
      size={620}
    >
      <TextInput label={say.notice.subject} withAsterisk maxLength={200} {...form.getInputProps('subject')} />
      <TextField
        label={say.notice.text}
        description={say.notice.text_hint}
        withAsterisk
        minRows={6}
        maxLength={20_000}
        {...form.getInputProps('text')}
      />
      <TextField
        label={say.notice.people}
        description={say.notice.people_hint}
        withAsterisk
        minRows={3}
        {...form.getInputProps('people')}
      />
      {kind === 'instruction' && measures.data && measures.data.items.length > 0 ? (
        <Select
          label={say.notice.measure}
          placeholder={say.notice.no_measure}
          clearable
          data={measures.data.items.map((one) => ({ value: one.id, label: one.subject }))}
          {...form.getInputProps('measure_id')}
        />
      ) : null}
      <WhenFields labels={say.notice.when} when={when} onChange={setWhen} error={error} likely={[zone]} required />
      <span className={parts.muted}>{say.notice.chase}</span>
    </FormDialog>
  )
}

interface PreviewProps {
  body: Body
  preview: Preview
  onBack: () => void
  onClose: () => void
  onDone: () => void
}

/** The mail as its recipients will see it, and what it reveals about the directive. */
function PreviewDialog({ body, preview, onBack, onClose, onDone }: PreviewProps) {
  const { directive } = useDirective()
  const [confirmed, setConfirmed] = useState(false)
  const [missing, setMissing] = useState(false)
  const write = useWrite({
    send: (given: Body, sent) => sendNotice({ path: { reference: directive.reference }, body: given, ...sending(sent) }),
    touches: ofDirective(directive.reference),
    onDone,
  })
  const people = body.recipients.length
  const { reveals } = preview
  return (
    <FormDialog
      title={say.preview.title}
      will={say.preview.will({ people })}
      submit={say.preview.submit({ people })}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        if (reveals.length > 0 && !confirmed) return setMissing(true)
        write.submit({ ...body, reveals_confirmed: confirmed })
      }}
      size={620}
    >
      <MailNote />
      {reveals.length > 0 ? (
        <Note tone="amber" title={say.preview.reveals}>
          <ul>
            {reveals.map(({ what, words: name }) => (
              <li key={what + name}>
                {name} ({say.preview.what[what]})
              </li>
            ))}
          </ul>
          <Checkbox
            label={say.preview.confirm}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
            error={missing && !confirmed ? say.preview.confirm_needed : null}
          />
        </Note>
      ) : null}
      <section className={style.mail} aria-label={say.preview.title}>
        <strong>{preview.subject}</strong>
        <p className={style.words}>{preview.text.trim()}</p>
      </section>
      <div>
        <Button onClick={onBack}>{say.preview.back}</Button>
      </div>
    </FormDialog>
  )
}
