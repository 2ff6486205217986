import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { acceptAssignment, finishTask, returnAssignment } from '../api/generated/sdk.gen.js'
import { myWorkQuery } from '../api/queries.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type MyWork as MyWorkView, type Task } from '../api/types.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { WriteNote } from '../forms/write-note.js'
import { DueCell } from '../parts/due-cell.js'
import { OfDirective } from '../parts/of-directive.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useRowKeys } from '../parts/use-row-keys.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { dueOfTask } from '../time/task-due.js'
import { nearMoment } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'
import { LeftWork } from './left-work.js'
import style from './my-work.module.css'

const { myWork: say } = words

/** The reader's work: questions to answer first, then tasks and deadlines, earliest first. */
export function MyWork() {
  const work = useQuery(myWorkQuery)
  const total = work.data ? work.data.tasks.length + work.data.deadlines.length : 0
  useRowKeys(total, () => undefined)
  if (work.isError && !work.data) return <Failed error={work.error} retry={() => void work.refetch()} />
  const data = work.data
  return (
    <>
      <PageHead title={say.title} lead={data ? say.lead({ count: data.count }) : null} />
      <LeftWork />
      {data ? <Waiting work={data} /> : <Loading rows={6} />}
      {data && data.count > 0 ? <TimesIn /> : null}
    </>
  )
}

function Waiting({ work }: { work: MyWorkView }) {
  const isEmpty = work.assignments.length + work.letters.length + work.tasks.length + work.deadlines.length === 0
  if (isEmpty) return <Empty title={say.empty_title} text={say.empty} />
  return (
    <div className={style.grid}>
      <Part title={say.accept} items={work.assignments} draw={(item) => <Offer key={item.id} item={item} />} />
      <Part title={say.letters} items={work.letters} draw={(item) => <LetterItem key={item.id} item={item} />} />
      <Part title={say.tasks} items={work.tasks} draw={(task, index) => <TaskItem key={task.id} task={task} row={index} />} />
      <Part
        title={say.deadlines}
        items={work.deadlines}
        draw={(item, index) => (
          <li key={item.id} className={`${parts.row} ${style.item}`} data-row={work.tasks.length + index}>
            <div>
              <Link className={style.title} to="/directives/$reference" params={{ reference: item.reference }}>
                {item.subject}
              </Link>
              <span className={style.second}>
                <OfDirective title={item.title} reference={item.reference} />
              </span>
            </div>
            <div className={style.due}>
              <DueCell due={item.due} />
            </div>
          </li>
        )}
      />
    </div>
  )
}

function Part<T>({ title, items, draw }: { title: string; items: T[]; draw: (item: T, index: number) => ReactNode }) {
  if (items.length === 0) return null
  return (
    <Panel title={title}>
      <ul className={parts.list}>{items.map(draw)}</ul>
    </Panel>
  )
}

function Offer({ item }: { item: MyWorkView['assignments'][number] }) {
  const me = useMe()
  const now = useNow()
  const [returning, setReturning] = useState(false)
  const accept = useWrite<Record<never, never>, unknown>({
    send: (_, sent) => acceptAssignment({ path: { reference: item.reference, id: item.id }, ...sending(sent) }),
    touches: ofDirective(item.reference),
  })
  const kind = item.stage
    ? `${wordFor(words.assignment_kind, item.kind)}, ${wordFor(words.stage, item.stage)}`
    : wordFor(words.assignment_kind, item.kind)
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <Link className={style.title} to="/directives/$reference" params={{ reference: item.reference }}>
          {item.title}
        </Link>
        <span className={style.second}>
          {say.accept_text({ kind, giver: item.given_by.name, when: nearMoment(item.given_at, me.person.zone, now) })}
        </span>
        <WriteNote write={accept} />
      </div>
      <div className={style.actions}>
        <Button onClick={() => setReturning(true)}>{say.return_button}</Button>
        <Button variant="filled" loading={accept.pending} onClick={() => accept.submit({})}>
          {say.accept_button}
        </Button>
      </div>
      {returning ? (
        <ReasonDialog
          say={words.dialogs.answer_return}
          send={(body, sent) => returnAssignment({ path: { reference: item.reference, id: item.id }, body, ...sending(sent) })}
          touches={ofDirective(item.reference)}
          onClose={() => setReturning(false)}
        />
      ) : null}
    </li>
  )
}

function LetterItem({ item }: { item: MyWorkView['letters'][number] }) {
  const me = useMe()
  const now = useNow()
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <Link className={style.title} to="/directives/$reference/letters/$id" params={{ reference: item.reference, id: item.id }}>
          {item.letter_title}
        </Link>
        <span className={style.second}>
          <OfDirective title={item.title} reference={item.reference} /> ·{' '}
          {say.letters_text({ author: item.author.name, when: nearMoment(item.submitted_at, me.person.zone, now) })}
        </span>
      </div>
      <div className={style.actions}>
        <Button
          renderRoot={(props: Record<string, unknown>) => (
            <Link to="/directives/$reference/letters/$id" params={{ reference: item.reference, id: item.id }} {...props} />
          )}
        >
          {say.read_button}
        </Button>
      </div>
    </li>
  )
}

function TaskItem({ task, row }: { task: Task; row: number }) {
  const due = dueOfTask(task)
  const finish = useWrite<Record<never, never>, unknown>({
    version: task.version,
    send: (_, sent) => finishTask({ path: { reference: task.reference, id: task.id }, ...sending(sent) }),
    touches: ofDirective(task.reference),
  })
  return (
    <li className={`${parts.row} ${style.item}`} data-row={row}>
      <div>
        <Link
          className={style.title}
          to="/directives/$reference"
          params={{ reference: task.reference }}
          search={{ tab: 'tasks' }}
        >
          {task.subject}
        </Link>
        <span className={style.second}>
          <OfDirective title={task.directive_title} reference={task.reference} />
        </span>
        <WriteNote write={finish} />
      </div>
      <div className={style.due}>{due ? <DueCell due={due} /> : <span className={style.second}>{say.no_due}</span>}</div>
      <div className={style.actions}>
        <Button size="xs" loading={finish.pending} onClick={() => finish.submit({})}>
          {say.done}
        </Button>
      </div>
    </li>
  )
}
