import { Button, Menu } from '@mantine/core'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { words } from '../words/words.js'
import { hiddenRooms } from './registry.js'

/** The only control that adds a room which the playbook leaves out. Renders nothing if every room is shown. */
export function AddRoom({ asked }: { asked: string | undefined }) {
  const { directive, goTo } = useDirective()
  const may = useMay()
  const hidden = hiddenRooms(directive, asked)
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
          {hidden.map(({ room, tab }) => (
            <Menu.Item key={room} onClick={() => goTo(tab)}>
              {words.playbooks.rooms[room]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
