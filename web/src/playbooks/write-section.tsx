import { Button, Group } from '@mantine/core'
import { type Section } from '../api/types.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import { type Draft, movedUp, withItem, withNew, without } from './draft.js'
import { ItemFields } from './item-fields.js'
import style from './playbooks.module.css'
import { itemsOf, nameOf } from './section-items.js'

const say = words.playbooks

interface Props {
  draft: Draft
  section: Section
  onChange: (draft: Draft) => void
  errorOf: (path: string) => string | null
}

/** One section of a playbook in the editor: its items with their fields, in the order of the API. */
export function WriteSection({ draft, section, onChange, errorOf }: Props) {
  const items = itemsOf(draft, section)
  return (
    <Panel title={say.sections[section]}>
      {items.length === 0 ? <p className={parts.muted}>{say.none_in[section]}</p> : null}
      {items.map((item, at) => {
        const path = section === 'hold' ? 'hold' : `${section}.${at}`
        const place = section === 'hold' ? say.sections.hold : say.write.item({ section: say.sections[section], at: at + 1 })
        const name = nameOf(item) || place
        return (
          // An item without a name is identified by its position.
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, so a position has no state of its own
          <fieldset key={at} className={style.edited}>
            <legend>{place}</legend>
            <ItemFields
              item={item}
              onChange={(changed) => onChange(withItem(draft, section, at, changed))}
              errorOf={(field) => errorOf(`${path}.${field}`)}
            />
            <Group gap={8}>
              {section !== 'hold' && at > 0 ? (
                <Button size="xs" aria-label={say.write.up_of({ name })} onClick={() => onChange(movedUp(draft, section, at))}>
                  {say.write.up}
                </Button>
              ) : null}
              <Button
                size="xs"
                aria-label={say.write.take_out_of({ name })}
                onClick={() => onChange(without(draft, section, at))}
              >
                {say.write.take_out}
              </Button>
            </Group>
          </fieldset>
        )
      })}
      {section === 'hold' && draft.hold ? null : (
        <Button size="xs" onClick={() => onChange(withNew(draft, section))}>
          {say.write.add[section]}
        </Button>
      )}
    </Panel>
  )
}
