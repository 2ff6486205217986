import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listScopeListsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addScopeListItem, changeScopeListItem, retireScopeListItem } from '../api/generated/sdk.gen.js'
import type { AxisItemBody, AxisItemChange } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type Axis, type ListItem } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { Chip } from '../parts/chip.js'
import { useFieldProblems } from '../parts/form.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import { AXES } from './cells.js'
import { ItemFields, itemBody, itemRules, itemValues } from './item-fields.js'
import style from './scope.module.css'

const say = words.scope.lists

type Open = { kind: 'add'; axis: Axis } | { kind: 'change' | 'retire'; item: ListItem }

/** The lists that every matrix uses, for the people who maintain them. */
export function ScopeListsPage() {
  const lists = useQuery(listScopeListsOptions())
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {lists.isError && !lists.data ? <Failed error={lists.error} retry={() => void lists.refetch()} /> : null}
      {lists.isPending ? <Loading rows={6} /> : null}
      {lists.data
        ? AXES.map((axis) => (
            <AxisPanel key={axis} axis={axis} items={lists.data.items.filter((item) => item.axis === axis)} onOpen={setOpen} />
          ))
        : null}
      <TimesIn />
      {open?.kind === 'add' ? <AddDialog axis={open.axis} onClose={close} /> : null}
      {open?.kind === 'change' ? <ChangeDialog item={open.item} onClose={close} /> : null}
      {open?.kind === 'retire' ? (
        <ReasonDialog
          say={{ ...say.retire_dialog, title: say.retire_dialog.title({ name: open.item.name }) }}
          version={open.item.version}
          send={(body, sent) => retireScopeListItem({ path: { id: open.item.id }, body, ...sending(sent) })}
          touches={refreshes.scopeLists}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function AxisPanel({ axis, items, onOpen }: { axis: Axis; items: readonly ListItem[]; onOpen: (open: Open) => void }) {
  const sorted = [...items.filter((item) => !item.retired_at), ...items.filter((item) => item.retired_at)]
  return (
    <Panel
      title={words.scope.axes[axis]}
      className={style.list}
      aside={
        <Button size="xs" onClick={() => onOpen({ kind: 'add', axis })}>
          {words.scope.items.add[axis]}
        </Button>
      }
    >
      {items.length === 0 ? <p className={parts.muted}>{say.empty[axis]}</p> : null}
      <ul className={parts.list}>
        {sorted.map((item) => (
          <Item key={item.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </Panel>
  )
}

function Item({ item, onOpen }: { item: ListItem; onOpen: (open: Open) => void }) {
  const me = useMe()
  const now = useNow()
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>
          {item.name} {item.retired_at ? <Chip tone="plain">{say.retired}</Chip> : null}
        </h3>
        {item.description ? <p>{item.description}</p> : null}
        {item.decided_by && item.decided_on ? (
          <p className={parts.muted}>{say.decided({ by: item.decided_by, on: item.decided_on })}</p>
        ) : null}
        {item.retired_at ? (
          <p className={parts.muted}>
            {say.retired_why({ moment: nearMoment(item.retired_at, me.person.zone, now), reason: item.retire_reason ?? '' })}
          </p>
        ) : null}
      </div>
      {item.retired_at ? null : (
        <div className={parts.actions}>
          <Button
            size="compact-sm"
            aria-label={say.change_of({ name: item.name })}
            onClick={() => onOpen({ kind: 'change', item })}
          >
            {say.change}
          </Button>
          <Button
            size="compact-sm"
            aria-label={say.retire_of({ name: item.name })}
            onClick={() => onOpen({ kind: 'retire', item })}
          >
            {say.retire}
          </Button>
        </div>
      )}
    </li>
  )
}

function AddDialog({ axis, onClose }: { axis: Axis; onClose: () => void }) {
  const form = useForm({ initialValues: itemValues(), validate: itemRules(axis) })
  const write = useWrite<AxisItemBody, ListItem>({
    send: (body: AxisItemBody, sent: Sent) => addScopeListItem({ body, ...sending(sent) }),
    touches: refreshes.scopeLists,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={words.scope.items.add[axis]}
      will={words.scope.items.public_name}
      submit={words.scope.items.add_to_list}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ axis, ...itemBody(axis, values) }))}
    >
      <ItemFields axis={axis} form={form} />
    </FormDialog>
  )
}

function ChangeDialog({ item, onClose }: { item: ListItem; onClose: () => void }) {
  const form = useForm({ initialValues: itemValues(item), validate: itemRules(item.axis) })
  const write = useWrite<AxisItemChange, ListItem>({
    version: item.version,
    send: (body, sent) => changeScopeListItem({ path: { id: item.id }, body, ...sending(sent) }),
    touches: refreshes.scopeLists,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.change_of({ name: item.name })}
      {...say.change_dialog}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(itemBody(item.axis, values)))}
    >
      <ItemFields axis={item.axis} form={form} />
    </FormDialog>
  )
}
