import { Link } from '@tanstack/react-router'
import { type Playbook, type Section } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { SourceLink } from '../parts/explanation.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { wordFor, words } from '../words/words.js'
import style from './playbooks.module.css'

const say = words.playbooks
export const SECTIONS: readonly Section[] = ['hold', 'deadlines', 'tasks', 'obligations', 'notifications', 'members']

/** One section of a playbook, read-only. */
export function SectionItems({ playbook, section }: { playbook: Playbook; section: Section }) {
  const items = itemsOf(playbook, section)
  return (
    <Panel title={say.sections[section]}>
      {items.length === 0 ? <p className={parts.muted}>{say.none_in[section]}</p> : null}
      <ul className={parts.list}>
        {items.map((item) => (
          <li key={'rule' in item ? item.rule : 'key' in item ? item.key : section} className={style.item}>
            <Told item={item} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export type Item =
  | Playbook['deadlines'][number]
  | NonNullable<Playbook['hold']>
  | Playbook['tasks'][number]
  | Playbook['obligations'][number]
  | Playbook['notifications'][number]
  | Playbook['members'][number]

export function itemsOf(playbook: Playbook, section: Section): Item[] {
  if (section === 'hold') return playbook.hold ? [playbook.hold] : []
  return playbook[section]
}

export const nameOf = (item: Item): string => ('who' in item ? item.who : item.subject)

function Told({ item }: { item: Item }) {
  return (
    <>
      <span>
        {nameOf(item)} {'critical' in item && item.critical ? <Chip tone="red">{say.critical}</Chip> : null}
        {'check' in item ? (
          <Chip tone={item.check.status === 'checked' ? 'green' : 'amber'}>
            {item.check.status === 'checked' ? say.checked : say.to_confirm}
          </Chip>
        ) : null}
      </span>
      <span className={style.second}>
        <Facts item={item} />
      </span>
      {'note' in item && item.note ? <span className={style.second}>{item.note}</span> : null}
      {'keep' in item ? <span className={style.second}>{item.keep}</span> : null}
      {'check' in item ? <Check check={item.check} /> : null}
    </>
  )
}

function Facts({ item }: { item: Item }) {
  if ('rule' in item)
    return item.rule === 'immediately' ? (
      say.at_once
    ) : (
      <Link to="/dates/rules/$id" params={{ id: item.rule }}>
        {say.by_rule({ rule: item.rule })}
      </Link>
    )
  if ('systems' in item) return <>{item.systems.join(', ')}</>
  if ('role' in item) return <>{[say.for_role({ role: say.role[item.role] }), dueWords(item.due)].join(' · ')}</>
  if ('citation' in item) return <>{[wordFor(say.kinds, item.kind), item.citation].join(' · ')}</>
  if ('audience' in item) return <>{[wordFor(say.audiences, item.audience), item.basis, dueWords(item.due)].join(' · ')}</>
  return <>{[say.level({ level: words.level[item.level] }), item.why].join(' · ')}</>
}

function Check({ check }: { check: Playbook['obligations'][number]['check'] }) {
  return check.status === 'checked' ? (
    <>
      <span className={style.second}>{check.passage}</span>
      <SourceLink address={check.address} readOn={check.read_on} />
    </>
  ) : (
    <span className={style.second}>{check.why}</span>
  )
}

const dueWords = (due: Playbook['tasks'][number]['due']): string =>
  due ? say.due({ unit: due.unit, amount: due.amount }) : say.due_none
