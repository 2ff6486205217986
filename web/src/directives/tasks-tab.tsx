import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listTasksOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { finishTask } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Task } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { WriteNote } from '../forms/write-note.js'
import { DueCell } from '../parts/due-cell.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { dueOfTask } from '../time/task-due.js'
import { words } from '../words/words.js'

const say = words.directive.tasks

export function TasksTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const tasks = useQuery(listTasksOptions({ path: { reference: directive.reference } }))
  if (tasks.isError && !tasks.data) return <Failed error={tasks.error} retry={() => void tasks.refetch()} />
  if (!tasks.data) return <Loading rows={3} />
  const live = tasks.data.items.filter((task) => !task.done_at && !task.cancelled_at)
  const settled = tasks.data.items.filter((task) => task.done_at || task.cancelled_at)
  const add = may.edit ? <Button onClick={() => open({ kind: 'task' })}>{say.add}</Button> : null
  return (
    <>
      {live.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {add}
        </Empty>
      ) : (
        <>
          <ul className={parts.list}>
            {live.map((task) => (
              <TaskItem key={task.id} task={task} />
            ))}
          </ul>
          <div className={style.under}>{add}</div>
        </>
      )}
      {settled.length > 0 ? (
        <section className={style.sub}>
          <h2 className={style.subHead}>{say.settled}</h2>
          <ul className={parts.list}>
            {settled.map((task) => (
              <Settled key={task.id} task={task} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function TaskItem({ task }: { task: Task }) {
  const { directive, open } = useDirective()
  const me = useMe()
  const may = useMay()
  const due = dueOfTask(task, (zone) => placeOf(directive, zone))
  const finish = useWrite<null, unknown>({
    version: task.version,
    send: (_, sent) => finishTask({ path: { reference: directive.reference, id: task.id }, ...sending(sent) }),
    touches: ofDirective(directive.reference),
  })
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>{task.subject}</h3>
        <p className={parts.muted}>{task.person.name}</p>
        <WriteNote write={finish} />
        <div className={style.chips}>
          {task.person.id === me.person.id || may.edit ? (
            <Button size="compact-sm" loading={finish.pending} onClick={() => finish.submit(null)}>
              {say.done}
            </Button>
          ) : null}
          {may.edit ? (
            <Button size="compact-sm" onClick={() => open({ kind: 'cancel_task', task })}>
              {say.cancel}
            </Button>
          ) : null}
        </div>
      </div>
      <div className={style.itemEnd}>{due ? <DueCell due={due} /> : <span className={parts.muted}>{say.no_due}</span>}</div>
    </li>
  )
}

function Settled({ task }: { task: Task }) {
  const { when } = useOffice()
  return (
    <li className={`${parts.row} ${style.item}`}>
      <span>{task.subject}</span>
      <span className={parts.muted}>
        {task.done_at ? say.done_by({ name: task.done_by?.name ?? task.person.name, when: when(task.done_at) }) : null}
        {task.cancelled_at ? say.cancelled({ when: when(task.cancelled_at) }) : null}
      </span>
    </li>
  )
}
