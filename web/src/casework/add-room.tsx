import { Button, Menu } from '@mantine/core'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { isShown, ROOM_OF_TAB, type Room, tabOf } from '../case/shown.js'
import { words } from '../words/words.js'

/** The one quiet way to bring in a room that the playbook leaves out. Nothing where all are there. */
export function AddRoom({ opened }: { opened: string | undefined }) {
  const { directive, goTo } = useDirective()
  const may = useMay()
  const hidden = [...new Set(Object.values(ROOM_OF_TAB))].filter((room): room is Room => !isShown(directive, room, opened))
  if (hidden.length === 0 || !may.edit) return null
  return (
    <div className={style.addRoom}>
      <Menu>
        <Menu.Target>
          <Button size="xs" variant="subtle">
            {words.playbooks.on.add_room}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {hidden.map((room) => (
            <Menu.Item key={room} onClick={() => goTo(tabOf(room) ?? '')}>
              {words.playbooks.rooms[room]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
