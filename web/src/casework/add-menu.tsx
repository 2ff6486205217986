import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Fragment } from 'react'
import { useDirective, useMay } from '../case/case.js'
import type { Add } from '../case/room.js'
import { Kbd } from '../parts/kbd.js'
import { useKeys } from '../parts/keys.js'
import { words } from '../words/words.js'
import { addsOf } from './registry.js'

/** What can be added to a directive, in the order in which it is usually needed. Entries of hidden rooms are left out. */
export function AddMenu() {
  const { open, goTo, isShown } = useDirective()
  const may = useMay()
  const [opened, menu] = useDisclosure(false)
  const isOffered = may.edit || may.comment || may.complete
  useKeys({ a: isOffered ? menu.open : undefined })
  if (!isOffered) return null
  const start = ({ opens }: Add) => ('tab' in opens ? goTo(opens.tab) : open(opens))
  return (
    <Menu opened={opened} onChange={(next) => (next ? menu.open() : menu.close())} width={260} trapFocus>
      <Menu.Target>
        <Button aria-keyshortcuts="a" rightSection={<Kbd>A</Kbd>}>
          {words.directive.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {addsOf(may, isShown).map(({ group, adds }) => (
          <Fragment key={group}>
            <Menu.Label>{words.directive.adds.groups[group]}</Menu.Label>
            {adds.map((add) => (
              <Menu.Item key={add.order} onClick={() => start(add)}>
                {add.label()}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
