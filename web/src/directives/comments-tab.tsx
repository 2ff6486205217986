import { Button, Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { listCommentsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addComment } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Comment, type RecordClass } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { WhoSees } from '../case/who-sees.js'
import { WriteNote } from '../forms/write-note.js'
import { Chip } from '../parts/chip.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.directive.comments
const ask = words.dialogs.comment
const CLASSES: RecordClass[] = ['fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted']

export function CommentsTab() {
  const { directive } = useDirective()
  const may = useMay()
  const comments = useQuery(listCommentsOptions({ path: { reference: directive.reference } }))
  if (comments.isError && !comments.data) return <Failed error={comments.error} retry={() => void comments.refetch()} />
  if (!comments.data) return <Loading rows={3} />
  return (
    <>
      {comments.data.items.length === 0 ? <Empty title={say.empty_title} /> : null}
      <ul className={parts.list}>
        {comments.data.items.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
      {may.comment ? <Write /> : null}
    </>
  )
}

function CommentItem({ comment }: { comment: Comment }) {
  const { open } = useDirective()
  const me = useMe()
  const { when } = useOffice()
  const isOwn = comment.author.id === me.person.id && !comment.voided_at
  return (
    <li className={parts.row}>
      <div className={style.item}>
        <span>
          <strong>{comment.author.name}</strong>{' '}
          <span className={parts.muted}>
            {comment.capacity ? `${say.as({ capacity: comment.capacity })} · ` : ''}
            {when(comment.written_at)}
          </span>
        </span>
        <Chip tone={comment.class === 'fact' ? 'plain' : 'violet'}>{words.class[comment.class]}</Chip>
      </div>
      {comment.voided_at ? (
        <p className={parts.muted} style={{ margin: '4px 0 0' }}>
          {say.voided({ reason: comment.void_reason ?? '' })}
        </p>
      ) : (
        <p className={style.prose} style={{ margin: '4px 0 0' }}>
          {comment.body}
        </p>
      )}
      {isOwn ? (
        <div className={style.chips}>
          <Button size="compact-sm" onClick={() => open({ kind: 'void_comment', comment })}>
            {say.void}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function Write() {
  const { directive } = useDirective()
  const form = useForm({
    initialValues: { body: '', class: 'legal_advice' as RecordClass, capacity: '' },
    validate: { body: needed },
  })
  const write = useWrite<typeof form.values, Comment>({
    send: (body, sent) => addComment({ path: { reference: directive.reference }, body, ...sending(sent) }),
    touches: ofDirective(directive.reference),
    onDone: () => form.setFieldValue('body', ''),
  })
  useFieldProblems(form, write.problem)
  return (
    <div className={style.sub}>
      <WriteNote write={write} />
      <form className={parts.form} onSubmit={form.onSubmit((values) => write.submit(values))} noValidate>
        <TextField label={ask.label} placeholder={ask.placeholder} minRows={3} {...form.getInputProps('body')} />
        <Group grow align="flex-start">
          <CodeField
            label={ask.class}
            value={form.values.class}
            onChange={(next) => form.setFieldValue('class', next)}
            codes={CLASSES}
            of={words.class}
          />
          <TextInput
            label={ask.capacity}
            description={ask.capacity_hint}
            {...form.getInputProps('capacity')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        </Group>
        <Group justify="space-between" align="center">
          <WhoSees isFact={form.values.class === 'fact'} />
          <Button type="submit" variant="filled" loading={write.pending}>
            {ask.submit}
          </Button>
        </Group>
      </form>
    </div>
  )
}
