import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSearch } from '@tanstack/react-router'
import { useDirective, useMay } from '../case/case.js'
import { isShown, type Room } from '../case/shown.js'
import { Kbd } from '../parts/kbd.js'
import { useKeys } from '../parts/keys.js'
import { words } from '../words/words.js'

const say = words.directive.adds

/** What can be put into a directive, in the order in which it is needed; what belongs into rooms that are not shown, stays away too. */
export function AddMenu() {
  const { directive, open, goTo } = useDirective()
  const { tab } = useSearch({ from: '/inside/directives/$reference' })
  const has = (room: Room) => isShown(directive, room, tab)
  const may = useMay()
  const [opened, menu] = useDisclosure(false)
  useKeys({ a: may.edit || may.comment || may.complete ? menu.open : undefined })
  if (!may.edit && !may.comment && !may.complete) return null
  return (
    <Menu opened={opened} onChange={(next) => (next ? menu.open() : menu.close())} width={260} trapFocus>
      <Menu.Target>
        <Button aria-keyshortcuts="a" rightSection={<Kbd>A</Kbd>}>
          {words.directive.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{say.groups.often}</Menu.Label>
        <Menu.Item onClick={() => goTo('documents')}>{say.document}</Menu.Item>
        {may.comment ? <Menu.Item onClick={() => goTo('comments')}>{say.comment}</Menu.Item> : null}
        {may.edit ? <Menu.Item onClick={() => open({ kind: 'task' })}>{say.task}</Menu.Item> : null}
        {may.deadlines ? <Menu.Item onClick={() => open({ kind: 'deadline' })}>{say.deadline}</Menu.Item> : null}
        {may.draft ? <Menu.Item onClick={() => open({ kind: 'letter' })}>{say.letter}</Menu.Item> : null}
        {may.contacts && has('contacts') ? (
          <Menu.Item onClick={() => open({ kind: 'contacts', dialog: { of: 'contact' } })}>{say.contact}</Menu.Item>
        ) : null}
        {may.edit ? (
          <>
            {has('notifications') ? (
              <Menu.Item onClick={() => open({ kind: 'contacts', dialog: { of: 'notification' } })}>{say.notification}</Menu.Item>
            ) : null}
            <Menu.Item onClick={() => open({ kind: 'receipt' })}>{say.receipt}</Menu.Item>
            <Menu.Item onClick={() => open({ kind: 'details' })}>{say.details}</Menu.Item>
            {has('review') || has('scope') ? <Menu.Label>{say.groups.review}</Menu.Label> : null}
            {has('review') ? (
              <>
                <Menu.Item onClick={() => open({ kind: 'demand' })}>{say.demand}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'reading' })}>{say.reading}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'obligation' })}>{say.obligation}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'review', of: { kind: 'question' } })}>
                  {words.review.adds.question}
                </Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'review', of: { kind: 'modification' } })}>
                  {words.review.adds.modification}
                </Menu.Item>
              </>
            ) : null}
            {has('scope') ? (
              <>
                <Menu.Item onClick={() => open({ kind: 'option' })}>{words.options.adds}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'decision' })}>{say.decision}</Menu.Item>
              </>
            ) : null}
            {(['measures', 'hold', 'notices', 'monitoring', 'proceedings'] as const).some(has) ? (
              <Menu.Label>{say.groups.work}</Menu.Label>
            ) : null}
            {has('measures') ? <Menu.Item onClick={() => open({ kind: 'measure' })}>{say.measure}</Menu.Item> : null}
            {has('hold') ? <Menu.Item onClick={() => open({ kind: 'hold' })}>{say.hold}</Menu.Item> : null}
            {has('notices') ? <Menu.Item onClick={() => open({ kind: 'instruct' })}>{say.instruct}</Menu.Item> : null}
            {has('monitoring') ? <Menu.Item onClick={() => open({ kind: 'commitment' })}>{say.commitment}</Menu.Item> : null}
            {may.contest && has('proceedings') ? (
              <Menu.Item onClick={() => open({ kind: 'proceeding' })}>{say.proceeding}</Menu.Item>
            ) : null}
            <Menu.Label>{say.groups.people}</Menu.Label>
            <Menu.Item onClick={() => open({ kind: 'assign' })}>{say.assignment}</Menu.Item>
            {may.members ? (
              <>
                <Menu.Item onClick={() => open({ kind: 'member' })}>{say.member}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'wall' })}>{say.wall}</Menu.Item>
                <Menu.Item onClick={() => open({ kind: 'visibility' })}>{say.visibility}</Menu.Item>
              </>
            ) : null}
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
