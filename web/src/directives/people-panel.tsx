import { Button } from '@mantine/core'
import { type Assignment } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { labelOf } from '../case/stages.js'
import { Chip } from '../parts/chip.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { wordFor, words } from '../words/words.js'

const say = words.directive.people
const ORDER = ['owner', 'backup', 'lead', 'stage_owner']

/** The assigned people, and those who were asked to take it on. */
export function People() {
  const { directive, open } = useDirective()
  const may = useMay()
  const live = directive.assignments
    .filter((one) => !one.ended_at && !one.returned_at)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return (
    <Panel
      title={say.title}
      aside={
        may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'assign' })}>
            {say.give}
          </Button>
        ) : null
      }
    >
      {live.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      <ul className={parts.list}>
        {live.map((one) => (
          <li key={one.id} className={`${parts.row} ${style.person}`}>
            <span>
              {one.person.name} <span className={parts.muted}>{kindOf(directive, one)}</span>
            </span>
            {one.accepted_at ? null : <Chip tone="amber">{words.worklist.not_accepted}</Chip>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function kindOf(directive: Parameters<typeof labelOf>[0], one: Assignment): string {
  const kind = wordFor(words.assignment_kind, one.kind)
  return one.stage ? `${kind}, ${labelOf(directive, one.stage)}` : kind
}
