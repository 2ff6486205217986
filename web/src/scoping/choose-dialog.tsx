import { Button, MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { listScopeListsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addScopeListItem, chooseScopeItems } from '../api/generated/sdk.gen.js'
import type { AxisItemBody, ScopeItemsBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type Axis, type ListItem, type Scope } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { WriteNote } from '../forms/write-note.js'
import { useFieldProblems } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { Failed, Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import { AXES, MOST_CELLS } from './cells.js'
import { ItemFields, itemBody, itemRules, itemValues } from './item-fields.js'
import style from './scope.module.css'

const say = words.scope.items

/** Selects the items of the matrix from the organisation's lists. Missing items can be added to the lists here. */
export function ChooseDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const can = useCan()
  const lists = useQuery(listScopeListsOptions())
  const [adding, setAdding] = useState<Axis | null>(null)
  const openers = useRef<Partial<Record<Axis, HTMLButtonElement | null>>>({})
  const added = useRef<Axis>(null)
  // Its fields are gone, so the focus returns to the button that opened them.
  useEffect(() => {
    if (adding === null && added.current) openers.current[added.current]?.focus()
    added.current = adding
  }, [adding])
  // The list as it was when the dialog was opened, so that items added by others since then are not removed.
  const [before] = useState(() => scope.items.map(({ id }) => id))
  const form = useForm({ initialValues: chosenOf(scope) })
  const write = useDirectiveWrite<typeof form.values, ScopeItemsBody>({
    form,
    send: (reference: string, body: ScopeItemsBody, sent: Sent) =>
      chooseScopeItems({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const chosen = AXES.flatMap((axis) => form.values[axis])
  const add = chosen.filter((id) => !before.includes(id))
  const remove = before.filter((id) => !chosen.includes(id))
  const cells = chosen.length === 0 ? 0 : AXES.reduce((size, axis) => size * Math.max(1, form.values[axis].length), 1)
  const removed = scope.items.filter(({ id }) => remove.includes(id)).map(({ name }) => name)
  const axisField = (axis: Axis) => (
    <div key={axis}>
      <MultiSelect
        label={words.scope.axes[axis]}
        data={choices(axis, scope, lists.data?.items ?? [])}
        searchable
        nothingFoundMessage={say.nothing}
        placeholder={form.values[axis].length === 0 ? words.scope.any[axis] : undefined}
        {...form.getInputProps(axis)}
      />
      {!can('scope_list.manage') ? null : adding === axis ? (
        <NewItem
          axis={axis}
          onClose={() => setAdding(null)}
          onAdded={({ id }) => form.setFieldValue(axis, (ids) => [...ids, id])}
        />
      ) : (
        <Button
          ref={(button) => {
            openers.current[axis] = button
          }}
          size="compact-sm"
          variant="subtle"
          mt={4}
          onClick={() => setAdding(axis)}
          disabled={adding !== null}
        >
          {say.add[axis]}
        </Button>
      )}
    </div>
  )
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      held={add.length + remove.length === 0 || cells > MOST_CELLS || adding !== null}
      onSubmit={form.onSubmit(() => write.submit({ add, remove }))}
    >
      {lists.isError && !lists.data ? <Failed error={lists.error} retry={() => void lists.refetch()} /> : null}
      {AXES.map(axisField)}
      {cells > MOST_CELLS ? (
        <Note tone="amber">{say.too_many({ cells, most: MOST_CELLS })}</Note>
      ) : (
        <p className={parts.muted} role="status">
          {adding ? say.not_added : cells > 0 ? say.makes({ cells }) : null}
        </p>
      )}
      {removed.length > 0 ? <Note tone="amber">{say.removed({ names: removed.join(', ') })}</Note> : null}
    </FormDialog>
  )
}

const chosenOf = ({ items }: Scope): Record<Axis, string[]> => {
  const of = (axis: Axis) => items.filter((item) => item.axis === axis).map(({ id }) => id)
  return { product: of('product'), group: of('group'), path: of('path'), place: of('place') }
}

/** The list's items and the current selection, including items that were retired since. */
function choices(axis: Axis, { items }: Scope, listed: readonly ListItem[]) {
  const offered = listed.filter((item) => item.axis === axis && !item.retired_at)
  const kept = items.filter((item) => item.axis === axis && !offered.some(({ id }) => id === item.id))
  return [
    ...offered.map(({ id, name }) => ({ value: id, label: name })),
    ...kept.map(({ id, name, retired }) => ({ value: id, label: retired ? say.retired({ name }) : name })),
  ]
}

interface NewItemProps {
  axis: Axis
  onClose: () => void
  onAdded: (item: ListItem) => void
}

/** A new item of a list, saved immediately as a separate write within the dialog. */
function NewItem({ axis, onClose, onAdded }: NewItemProps) {
  const form = useForm({ initialValues: itemValues(), validate: itemRules(axis) })
  const write = useWrite<AxisItemBody, ListItem>({
    send: (body: AxisItemBody, sent: Sent) => addScopeListItem({ body, ...sending(sent) }),
    touches: refreshes.scopeLists,
    onDone: (item) => {
      onAdded(item)
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  const submit = () => {
    if (!form.validate().hasErrors) write.submit({ axis, ...itemBody(axis, form.values) })
  }
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => fields.current?.querySelector('input')?.focus(), [])
  // Enter adds the item, and does not submit the surrounding form.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    submit()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend over the fields
    <div ref={fields} className={style.newItem} role="group" aria-label={say.add[axis]} onKeyDown={onKeyDown}>
      <p className={parts.muted} style={{ margin: 0 }}>
        {say.public_name}
      </p>
      <WriteNote write={write} />
      <ItemFields axis={axis} form={form} />
      <div className={parts.actions}>
        <Button size="xs" onClick={submit} loading={write.pending}>
          {say.add_to_list}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {words.shell.cancel}
        </Button>
      </div>
    </div>
  )
}
