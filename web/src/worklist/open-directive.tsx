import { Button, Fieldset, Group, Radio, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { openDirective } from '../api/generated/sdk.gen.js'
import type { OpenBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Channel, type DirectiveView, type Visibility } from '../api/types.js'
import { CHANNELS } from '../case/channels.js'
import { UploadList } from '../documents/upload-list.js'
import { useUploads } from '../documents/use-uploads.js'
import { WriteNote } from '../forms/write-note.js'
import { CodeField, TextField } from '../parts/fields.js'
import { useFieldProblems } from '../parts/form.js'
import { PageHead } from '../parts/page-head.js'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { readWhen, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { Choice } from './choice.js'
import { LetterDrop } from './letter-drop.js'
import style from './open-directive.module.css'

const say = words.open
const VIAS = ['file', 'oral', 'nothing'] as const
const VISIBILITIES: Visibility[] = ['open', 'restricted', 'sealed']

/** Opens a directive with as few fields as possible: the letter, when it arrived, its title, severity and visibility. */
export function OpenDirective() {
  const me = useMe()
  const navigate = useNavigate()
  const [files, setFiles] = useState<File[]>([])
  const [when, setWhen] = useState({ ...wallOf(now(), me.person.zone), zone: me.person.zone, which: 0 as 0 | 1 })
  const [opened, setOpened] = useState<DirectiveView | null>(null)
  const [tried, setTried] = useState(false)
  const form = useForm({
    initialValues: {
      via: 'file' as (typeof VIAS)[number],
      title: '',
      channel: 'email' as Channel,
      note: '',
      visibility: 'open' as Visibility,
    },
    validate: { title: (value, values) => (values.via !== 'file' && value.trim() === '' ? say.need_name : null) },
  })
  const { via } = form.values
  const write = useWrite<OpenBody, DirectiveView>({
    send: (body, sent) => openDirective({ body, ...sending(sent) }),
    touches: refreshes.newDirective,
    onDone: (directive) => {
      if (via === 'file') setOpened(directive)
      else void navigate({ to: '/directives/$reference', params: { reference: directive.reference } })
    },
  })
  useFieldProblems(form, write.problem)
  const read = readWhen(when)
  const needsFile = via === 'file' && files.length === 0
  const submit = form.onSubmit((values) => {
    setTried(true)
    if (needsFile || (via !== 'nothing' && !read.at)) return
    const title = values.title.trim() || (via === 'file' ? titleOf(files[0]) : '')
    write.submit({
      title: title || null,
      via,
      visibility: values.visibility,
      received:
        via === 'nothing' || !read.at
          ? null
          : { channel: values.channel, at: read.at, zone: when.zone, note: via === 'oral' ? values.note : '' },
    })
  })
  if (opened) return <Sending directive={opened} files={files} />
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <div className={style.form}>
        <WriteNote write={write} />
        <form className={style.form} onSubmit={submit} noValidate>
          <Radio.Group
            label={say.via}
            value={via}
            onChange={(next) => form.setValues({ via: next as typeof via, channel: next === 'oral' ? 'telephone' : 'email' })}
          >
            <div className={style.choices}>
              {VIAS.map((one) => (
                <Choice key={one} value={one} label={say.vias[one]} means={say.via_means[one]} />
              ))}
            </div>
          </Radio.Group>
          {via === 'file' ? (
            <LetterDrop files={files} onChange={setFiles} error={tried && needsFile ? say.need_file : null} />
          ) : null}
          <TextInput
            label={say.name}
            description={via === 'file' ? say.name_hint : say.name_hint_plain}
            withAsterisk={via !== 'file'}
            maxLength={300}
            placeholder={via === 'file' ? titleOf(files[0]) : undefined}
            {...form.getInputProps('title')}
          />
          {via === 'nothing' ? null : (
            <Fieldset legend={say.reached} radius="md">
              <CodeField
                label={say.channel}
                value={form.values.channel}
                onChange={(channel) => form.setFieldValue('channel', channel)}
                codes={CHANNELS}
                of={words.channel}
                mb={8}
              />
              <WhenFields
                when={when}
                onChange={(next) => setWhen({ ...next, day: next.day ?? '' })}
                error={tried ? read.error : {}}
                labels={say.when}
                required
              />
            </Fieldset>
          )}
          {via === 'oral' ? (
            <TextField
              label={say.said}
              description={say.said_hint}
              maxLength={5000}
              minRows={3}
              {...form.getInputProps('note')}
            />
          ) : null}
          <Radio.Group label={say.visibility} {...form.getInputProps('visibility')}>
            <div className={style.choices}>
              {VISIBILITIES.map((one) => (
                <Choice key={one} value={one} label={words.visibility[one]} means={words.visibility_means[one]} />
              ))}
            </div>
          </Radio.Group>
          <Group>
            <Button type="submit" variant="filled" loading={write.pending}>
              {say.submit}
            </Button>
          </Group>
        </form>
      </div>
    </>
  )
}

/**
 * The directive is open and its clock is running; now its files are uploaded. A failed upload does not stop the reader from
 * continuing.
 */
function Sending({ directive, files }: { directive: DirectiveView; files: File[] }) {
  const navigate = useNavigate()
  const uploads = useUploads(directive.reference, files)
  const isDone = uploads.sendings.length > 0 && uploads.sendings.every((one) => one.document !== null)
  const hasFailed = uploads.sendings.some((one) => one.error)
  const go = () =>
    void navigate({
      to: '/directives/$reference',
      params: { reference: directive.reference },
      search: { tab: 'documents' },
      replace: true,
    })
  const latest = useRef(go)
  latest.current = go
  useEffect(() => {
    if (isDone) latest.current()
  }, [isDone])
  return (
    <>
      <PageHead title={say.opening} lead={directive.reference} />
      <div className={style.form}>
        {hasFailed ? (
          <Note
            tone="amber"
            actions={
              <Button size="xs" onClick={go}>
                {say.go_on}
              </Button>
            }
          >
            {say.opened_upload_failed({ reference: directive.reference })}
          </Note>
        ) : null}
        <UploadList sendings={uploads.sendings} onAgain={uploads.again} onDismiss={uploads.dismiss} />
      </div>
    </>
  )
}

const titleOf = (file: File | undefined): string =>
  (file?.name ?? '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll('_', ' ')
    .slice(0, 300)
