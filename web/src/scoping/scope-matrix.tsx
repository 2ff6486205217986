import { Button, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type ScopeAt, scopeQuery } from '../api/queries.js'
import { type Scope, type ScopeCell } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { AnswerDialog } from './answer-dialog.js'
import { CellDetail } from './cell-detail.js'
import { cellKey, type Grid, gridOf } from './cells.js'
import { ChooseDialog } from './choose-dialog.js'
import { type AnswerGiven, MatrixGrid } from './matrix-grid.js'
import own from './scope.module.css'
import { useSelection } from './use-selection.js'

const say = words.scope

/** The scope: products by groups, for one access path and place or for any. For people who work on the case. */
export function ScopeMatrix() {
  const { directive } = useDirective()
  const may = useMay()
  const [asked, ask] = useState<ScopeAt>({})
  const [choosing, setChoosing] = useState(false)
  const scope = useQuery({ ...scopeQuery(directive.reference, asked), enabled: may.isCase, placeholderData: keepPreviousData })
  if (!may.isCase) return null
  if (scope.isError && !scope.data) return <Failed error={scope.error} retry={() => void scope.refetch()} />
  if (!scope.data) return <Loading rows={3} />
  const { items, tally } = scope.data
  return (
    <section className={style.sub} aria-labelledby="scope-matrix">
      <h2 className={style.subHead} id="scope-matrix">
        {say.title}
      </h2>
      {items.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty} />
      ) : (
        <>
          <TallyLine tally={tally} />
          <div className={own.tools}>
            <AxisSelect
              axis="path"
              items={items}
              value={asked.path_id}
              onChange={(path_id) => ask(at(path_id, asked.place_id))}
            />
            <AxisSelect axis="place" items={items} value={asked.place_id} onChange={(id) => ask(at(asked.path_id, id))} />
          </div>
          {/* Answers shown for another path must not be saved as if they belonged to this one. */}
          {scope.isPlaceholderData ? <Loading rows={3} /> : <Cells scope={scope.data} grid={gridOf(scope.data, asked)} />}
        </>
      )}
      {/* The same button for an empty and a full matrix, so that the focus can return to it. */}
      {may.edit ? (
        <Button size="xs" className={items.length > 0 ? own.change : undefined} onClick={() => setChoosing(true)}>
          {items.length === 0 ? say.choose : say.change_items}
        </Button>
      ) : null}
      {choosing ? <ChooseDialog scope={scope.data} onClose={() => setChoosing(false)} /> : null}
    </section>
  )
}

const at = (path_id: string | undefined, place_id: string | undefined): ScopeAt => ({
  ...(path_id && { path_id }),
  ...(place_id && { place_id }),
})

/** The number of cells in each state, in words; missing answers are highlighted. */
function TallyLine({ tally }: { tally: Scope['tally'] }) {
  return (
    <p className={own.tally} data-numbers>
      <strong>{say.tally.cells({ cells: tally.cells })}:</strong> <Chip tone="plain">{say.tally.in({ cells: tally.in })}</Chip>{' '}
      <Chip tone="plain">{say.tally.out({ cells: tally.out })}</Chip>{' '}
      <Chip tone={tally.undetermined > 0 ? 'amber' : 'plain'}>{say.tally.undetermined({ cells: tally.undetermined })}</Chip>{' '}
      <Chip tone={tally.unanswered > 0 ? 'amber' : 'plain'}>{say.tally.unanswered({ cells: tally.unanswered })}</Chip>{' '}
      <span className={parts.muted}>{say.tally.over}</span>
    </p>
  )
}

interface AxisSelectProps {
  axis: 'path' | 'place'
  items: Scope['items']
  value: string | undefined
  onChange: (id: string | undefined) => void
}

/** One item of an axis, or any. Absent if the matrix has none on this axis. */
function AxisSelect({ axis, items, value, onChange }: AxisSelectProps) {
  const choices = items.filter((item) => item.axis === axis)
  if (choices.length === 0 && value === undefined) return null
  return (
    <Select
      label={say.axis[axis]}
      size="xs"
      data={[{ value: 'any', label: say.any[axis] }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value ?? 'any'}
      onChange={(id) => onChange(id === null || id === 'any' ? undefined : id)}
      allowDeselect={false}
    />
  )
}

function Cells({ scope, grid }: { scope: Scope; grid: Grid }) {
  const { directive } = useDirective()
  const may = useMay()
  const detailId = useId()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const [focused, setFocused] = useState<string | null>(null)
  const [answering, setAnswering] = useState<{ cells: readonly ScopeCell[]; answer: AnswerGiven } | null>(null)
  const selection = useSelection(grid.rows)
  const reopened = new Set(
    (review.data?.reopenings ?? [])
      .filter((one) => one.subject_kind === 'scope_entry' && !one.settled_at)
      .map(({ subject_id }) => subject_id),
  )
  const cell = grid.rows.flat().find((one) => cellKey(one) === focused) ?? grid.rows[0]?.[0]
  return (
    <>
      <MatrixGrid
        scope={scope}
        grid={grid}
        selection={selection}
        reopened={reopened}
        describedBy={detailId}
        onFocus={(one) => setFocused(cellKey(one))}
        onAnswer={
          may.edit
            ? (one, answer) => {
                // A cell outside the selection is answered alone, and the selection is cleared.
                if (!selection.has(one)) selection.clear()
                setAnswering({ cells: selection.has(one) ? selection.cells : [one], answer })
              }
            : undefined
        }
      />
      {may.edit ? <p className={own.keys}>{say.grid.keys}</p> : null}
      <div className={own.selected} role="status">
        {selection.cells.length > 0 ? (
          <>
            <strong>{say.selected({ cells: selection.cells.length })}</strong>
            <Button size="xs" onClick={() => setAnswering({ cells: selection.cells, answer: null })}>
              {say.answer_selected}
            </Button>
            <Button size="xs" variant="subtle" onClick={selection.clear}>
              {say.let_go}
            </Button>
          </>
        ) : null}
      </div>
      {cell ? (
        <CellDetail
          id={detailId}
          scope={scope}
          grid={grid}
          cell={cell}
          readings={review.data?.readings ?? []}
          reopened={reopened}
        />
      ) : null}
      {answering ? (
        <AnswerDialog scope={scope} grid={grid} {...answering} onDone={selection.clear} onClose={() => setAnswering(null)} />
      ) : null}
    </>
  )
}
