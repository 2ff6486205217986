import { Modal, Switch } from '@mantine/core'
import { Kbd } from '../parts/kbd.js'
import { useSingleKeys } from '../parts/keys.js'
import { words } from '../words/words.js'
import style from './shell.module.css'

const { help } = words.shell
const GROUPS: [string, [string, string[]][]][] = [
  [
    help.everywhere,
    [
      [help.rows.search, ['/']],
      [help.rows.open, ['C']],
      [help.rows.palette, ['Ctrl K', '⌘ K']],
      [help.rows.help, ['?']],
    ],
  ],
  [
    help.list,
    [
      [help.rows.down, ['J']],
      [help.rows.up, ['K']],
      [help.rows.enter, ['Enter']],
    ],
  ],
  [
    help.page,
    [
      [help.rows.next, ['N']],
      [help.rows.add, ['A']],
    ],
  ],
  [
    help.document,
    [
      [help.rows.page_next, ['J', '→']],
      [help.rows.page_before, ['K', '←']],
      [help.rows.zoom_in, ['+']],
      [help.rows.zoom_out, ['-']],
    ],
  ],
]

export function Help({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [on, turn] = useSingleKeys()
  return (
    <Modal opened={opened} onClose={onClose} title={help.title} closeButtonProps={{ 'aria-label': words.shell.close }}>
      <div className={style.helpGrid}>
        {GROUPS.map(([group, rows]) => (
          <div key={group}>
            <h3>{group}</h3>
            <dl>
              {rows.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <Switch
        mt={20}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
        label={help.single}
        description={help.single_hint}
      />
    </Modal>
  )
}
