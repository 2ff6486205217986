import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Finding } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import style from './findings.module.css'

const say = words.needsAttention

/** The tab of a directive's page where each finding can be resolved. People and deadlines are beside the tabs. */
const TABS: Record<Finding['where'], string | undefined> = {
  people: undefined,
  deadlines: undefined,
  tasks: 'tasks',
  measures: 'measures',
  obligations: 'obligations',
  readings: 'obligations',
  scope: 'scope',
  record: 'record',
  monitoring: 'monitoring',
  documents: 'documents',
}

/** One finding: what is missing, on which item, what to do, and a link. */
export function FindingItem({ finding, since, children }: { finding: Finding; since: string; children?: ReactNode }) {
  const { reference, where, subject, what, to_do, grave } = finding
  const tab = TABS[where]
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <strong className={style.what}>{what}</strong> {grave ? <Chip tone="red">{say.grave}</Chip> : null}
        {subject ? <span className={style.subject}>{subject}</span> : null}
        {children}
        <span className={style.todo}>{to_do}</span>
        <span className={style.second}>{since}</span>
      </div>
      <Button
        size="xs"
        aria-label={say.go_for({ where: say.go[where], reference })}
        renderRoot={(props: Record<string, unknown>) => (
          <Link to="/directives/$reference" params={{ reference }} search={tab ? { tab } : {}} {...props} />
        )}
      >
        {say.go[where]}
      </Button>
    </li>
  )
}
