import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listLeftWorkOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { handOverWork } from '../api/generated/sdk.gen.js'
import type { HandOverBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type LeftWork as Left } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { PersonField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { useWrite } from '../parts/use-write.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './my-work.module.css'

const say = words.myWork.left

/** '2 directives · 1 task' */
const countsOf = (item: Left): string =>
  (Object.keys(say.what) as (keyof typeof say.what)[])
    .filter((kind) => item[kind] > 0)
    .map((kind) => say.what[kind]({ count: item[kind] }))
    .join(' · ')

/** Unfinished work of people who have left, if the reader can reassign it. Renders nothing if there is none. */
export function LeftWork() {
  const can = useCan()
  const left = useQuery({ ...listLeftWorkOptions(), enabled: can('directive.act') })
  const [open, setOpen] = useState<Left | null>(null)
  const items = left.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={say.title}>
      <ul className={parts.list}>
        {items.map((item) => (
          <li key={item.person.id} className={`${parts.row} ${style.item}`}>
            <div>
              {item.person.name}
              <span className={style.second}>{countsOf(item)}</span>
            </div>
            <Button size="xs" aria-label={say.hand_over_of({ name: item.person.name })} onClick={() => setOpen(item)}>
              {say.hand_over}
            </Button>
          </li>
        ))}
      </ul>
      {open ? <HandOverDialog left={open} onClose={() => setOpen(null)} /> : null}
    </Panel>
  )
}

function HandOverDialog({ left, onClose }: { left: Left; onClose: () => void }) {
  const form = useForm({ initialValues: { to_id: null as string | null }, validate: { to_id: needed } })
  const write = useWrite<{ from_id: string; to_id: string }, { directives: number; left: string[] }>({
    send: (body: HandOverBody, sent: Sent) => handOverWork({ body, ...sending(sent) }),
    touches: refreshes.leftWork,
    onDone: (done) => {
      notifications.show({ message: say.done({ directives: done.directives, left: done.left }) })
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.dialog_title({ name: left.person.name })}
      will={say.will({ directives: left.directives })}
      submit={say.hand_over}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ to_id }) => write.submit({ from_id: left.person.id, to_id: to_id as string }))}
    >
      <PersonField label={say.to} required {...form.getInputProps('to_id')} />
    </FormDialog>
  )
}
