import { Checkbox, MultiSelect, Radio, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { answerScope } from '../api/generated/sdk.gen.js'
import type { EntriesBody } from '../api/generated/types.gen.js'
import { scopeQuery } from '../api/queries.js'
import { type Sent, sending } from '../api/transport.js'
import { type Scope, type ScopeCell } from '../api/types.js'
import { useDirective, useOffice } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { WhoSees } from '../case/who-sees.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'
import { answerWord, atName, cellName, entryOf, type Grid, idsOf, MOST_AT_ONCE } from './cells.js'
import type { AnswerGiven } from './matrix-grid.js'
import style from './scope.module.css'

const say = words.scope.dialog
const EITHER = ['in', 'out'] as const
type Either = (typeof EITHER)[number]
type Body = EntriesBody

interface AnswerDialogProps {
  scope: Scope
  grid: Grid
  cells: readonly ScopeCell[]
  /** The answer that a letter gave for the cell. */
  answer: AnswerGiven
  onDone: () => void
  onClose: () => void
}

/** Answers one cell, or several together with the same reason. */
export function AnswerDialog({ scope, grid, cells, answer, onDone, onClose }: AnswerDialogProps) {
  const { directive } = useDirective()
  const { items } = scope
  const live = useQuery(scopeQuery(directive.reference, grid.at))
  const readings = useQuery(getReviewOptions({ path: { reference: directive.reference } })).data?.readings ?? []
  // The entries as the reader saw them when they opened this. If someone else has answered a cell since, the write is refused
  // instead of overwriting an answer that the reader has not seen.
  const [seen, setSeen] = useState(scope.entries)
  const stands = cells.flatMap((cell) => {
    const entry = entryOf(seen, idsOf(cell, grid.at))
    return entry?.answer ? [{ cell, entry }] : []
  })
  const one = cells.length === 1 ? stands[0]?.entry : undefined
  const form = useForm({
    initialValues: {
      answer: (answer ?? one?.answer ?? '') as string,
      reason: '',
      differ: one ? one.narrower !== null : false,
      narrower: (one?.narrower ?? 'out') as Either,
      wider: (one?.wider ?? 'in') as Either,
      reading_ids: one?.reading_ids ?? ([] as string[]),
    },
    validate: {
      answer: needed,
      reason: needed,
      wider: (wider, { differ, narrower }) => (differ && narrower === 'in' && wider === 'out' ? say.narrower_in : null),
    },
  })
  const write = useDirectiveWrite<typeof form.values, Body>({
    form,
    send: (reference: string, body: EntriesBody, sent: Sent) => answerScope({ path: { reference }, body, ...sending(sent) }),
    onDone: () => {
      onDone()
      onClose()
    },
  })
  const submit = form.onSubmit((values) => {
    const back = values.answer === 'back'
    const differ = values.differ && !back
    const said = {
      answer: back ? null : (values.answer as 'in' | 'out' | 'undetermined'),
      reason: values.reason,
      narrower: differ ? values.narrower : null,
      wider: differ ? values.wider : null,
      reading_ids: back ? [] : values.reading_ids,
    }
    // Only cells with an answer can be cleared.
    const answered = back ? stands.map(({ cell }) => cell) : cells
    write.submit({
      entries: answered.map((cell) => {
        const ids = idsOf(cell, grid.at)
        return { ...ids, ...said, version: entryOf(seen, ids)?.version ?? 0 }
      }),
    })
  })
  const reload = () => {
    void live.refetch().then(({ data }) => {
      if (data) setSeen(data.entries)
      write.reload()
    })
  }
  const tooMany = cells.length > MOST_AT_ONCE
  const many = cells.length > 1
  const isBack = form.values.answer === 'back'
  return (
    <FormDialog
      title={many ? say.title_many({ cells: cells.length }) : say.title({ cell: cells[0] ? cellName(items, cells[0]) : '' })}
      will={
        <>
          {say.will({ at: atName(items, grid.at) })} {grid.at.path_id && grid.at.place_id ? null : say.will_any}
        </>
      }
      submit={many ? say.submit_many({ cells: isBack ? stands.length : cells.length }) : say.submit}
      onClose={onClose}
      write={{ ...write, reload }}
      held={tooMany}
      onSubmit={submit}
    >
      {tooMany ? <Note tone="amber">{say.too_many({ most: MOST_AT_ONCE })}</Note> : null}
      <Standing scope={scope} cells={cells} stands={stands} />
      <Radio.Group label={say.answer} withAsterisk {...form.getInputProps('answer')}>
        <Stack gap={8} mt={4}>
          {(['in', 'out', 'undetermined'] as const).map((code, at) => (
            <Radio
              key={code}
              value={code}
              label={words.scope.answer[code]}
              data-autofocus={
                !answer && (form.values.answer === code || (form.values.answer === '' && at === 0)) ? true : undefined
              }
            />
          ))}
          {stands.length > 0 ? <Radio value="back" label={say.take_back} /> : null}
        </Stack>
      </Radio.Group>
      <div>
        <ReasonField label={say.reason} data-autofocus={answer ? true : undefined} {...form.getInputProps('reason')} />
        <WhoSees isFact={false} />
      </div>
      {isBack ? null : (
        <>
          <Checkbox label={say.differ} {...form.getInputProps('differ', { type: 'checkbox' })} />
          {form.values.differ ? (
            <div className={style.pair}>
              <CodeField
                label={say.narrower}
                codes={EITHER}
                of={words.scope.answer}
                value={form.values.narrower}
                onChange={(narrower) => form.setFieldValue('narrower', narrower)}
              />
              <CodeField
                label={say.wider}
                codes={EITHER}
                of={words.scope.answer}
                value={form.values.wider}
                error={form.errors.wider}
                onChange={(wider) => form.setFieldValue('wider', wider)}
              />
            </div>
          ) : null}
          {readings.length > 0 ? (
            <MultiSelect
              label={say.readings}
              description={say.readings_hint}
              data={readings.map((reading) => ({ value: reading.id, label: words.review.readings.term({ term: reading.term }) }))}
              {...form.getInputProps('reading_ids')}
            />
          ) : null}
        </>
      )}
    </FormDialog>
  )
}

interface StandingProps {
  scope: Scope
  cells: readonly ScopeCell[]
  stands: readonly { cell: ScopeCell; entry: Scope['entries'][number] }[]
}

/** Which cells are answered, and the direct answer of each. */
function Standing({ scope, cells, stands }: StandingProps) {
  const { when, place } = useOffice()
  if (cells.length === 1 && stands.length === 0) return null
  return (
    <div>
      {cells.length > 1 && stands.length > 0 ? <Note tone="amber">{say.replaced({ cells: stands.length })}</Note> : null}
      <p className={parts.muted} style={{ margin: '4px 0 0' }}>
        {say.stands}
      </p>
      <ul className={style.stands}>
        {cells.map((cell) => {
          const said = stands.find((one) => one.cell === cell)?.entry
          return (
            <li key={`${cell.product_id}|${cell.group_id}`}>
              {cells.length > 1 ? `${cellName(scope.items, cell)}: ` : ''}
              {said
                ? `${answerWord(said.answer)}. ${said.reason} (${words.scope.detail.by({ name: said.answered_by.name, moment: words.time.atPlace({ moment: when(said.answered_at), place }) })})`
                : answerWord(cell.answer)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
