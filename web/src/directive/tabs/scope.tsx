import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { decisionsQuery } from '../../api/queries.js'
import type { Decision } from '../../api/types.js'
import { Chip } from '../../parts/chip.js'
import parts from '../../parts/parts.module.css'
import { Empty, Failed, Loading } from '../../parts/states.js'
import { ScopeMatrix } from '../../scope/scope-matrix.js'
import { useMe } from '../../session/use-me.js'
import { words } from '../../words/words.js'
import style from '../directive.module.css'
import { useDirective, useMay, useOffice } from '../room.js'

const say = words.directive.scope

/** How wide to comply: a choice with its reasons, put forward by one and approved by another. */
export function ScopeTab() {
  return (
    <>
      <ScopeMatrix />
      <Decisions />
    </>
  )
}

function Decisions() {
  const { directive, open } = useDirective()
  const may = useMay()
  const decisions = useQuery(decisionsQuery(directive.reference))
  if (decisions.isError && !decisions.data) return <Failed error={decisions.error} retry={() => void decisions.refetch()} />
  if (!decisions.data) return <Loading rows={2} />
  const decide = may.edit ? <Button onClick={() => open({ kind: 'decision' })}>{say.decide}</Button> : null
  if (decisions.data.items.length === 0)
    return (
      <Empty title={say.empty_title} text={say.empty}>
        {decide}
      </Empty>
    )
  return (
    <>
      <ul className={parts.list}>
        {decisions.data.items.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ul>
      <div className={style.under}>{decide}</div>
    </>
  )
}

function DecisionItem({ decision }: { decision: Decision }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const { when } = useOffice()
  const isOwn = decision.author.id === me.person.id
  return (
    <li className={parts.row}>
      <h3 className={style.owedSubject} style={{ fontSize: 14 }}>
        {decision.chosen} {decision.wider_than_ordered ? <Chip tone="amber">{say.wider}</Chip> : null}{' '}
        {decision.approved_at ? null : <Chip tone="blue">{say.waits}</Chip>}
      </h3>
      <p className={style.prose} style={{ margin: '4px 0', color: 'var(--edict-muted)' }}>
        {decision.reasons}
      </p>
      <p className={parts.muted} style={{ margin: 0 }}>
        {say.author(decision.author.name, when(decision.written_at))}{' '}
        {decision.approved_by && decision.approved_at
          ? say.approved(decision.approved_by.name, when(decision.approved_at))
          : null}
        {!decision.approved_at && isOwn ? say.own : null}
      </p>
      {may.act && !decision.approved_at && !isOwn ? (
        <div className={style.chips}>
          <Button variant="filled" onClick={() => open({ kind: 'approve_decision', decision })}>
            {say.approve}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
