import { Menu, UnstyledButton } from '@mantine/core'
import type { Deadline } from '../api/types.js'
import { useDirective } from '../case/case.js'
import page from '../case/case.module.css'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import type { DeadlineAct } from './deadline-act.js'
import { giversOf } from './said.js'

const say = words.deadlines

/** The actions on a running or paused deadline. */
export function DeadlineMenu({ deadline }: { deadline: Deadline }) {
  const { open } = useDirective()
  const me = useMe()
  const isPaused = deadline.status === 'paused'
  const mayCheck =
    deadline.check_needed === 'person' || (deadline.check_needed === 'second_person' && !giversOf(deadline).has(me.person.id))
  const item = (event: DeadlineAct, label: string = say.act[event]) => (
    <Menu.Item onClick={() => open({ kind: 'deadline_event', deadline, event })}>{label}</Menu.Item>
  )
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className={page.more} aria-label={say.actions({ subject: deadline.subject })}>
          <span aria-hidden>⋯</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say.groups.done}</Menu.Label>
        {item('met')}
        {deadline.late ? item('missed') : null}
        {item('waived')}
        <Menu.Label>{say.groups.time}</Menu.Label>
        {item('extended')}
        {item('extension_requested')}
        {item('extension_agreed')}
        {deadline.extension ? item('extension_denied') : null}
        <Menu.Label>{say.groups.clock}</Menu.Label>
        {isPaused ? item('resumed') : item('paused')}
        <Menu.Label>{say.groups.correct}</Menu.Label>
        {mayCheck ? item('checked') : null}
        {item('facts_corrected', deadline.rule_id === null ? say.act.count_by_rule : say.act.facts_corrected)}
        {item('corrected')}
      </Menu.Dropdown>
    </Menu>
  )
}
