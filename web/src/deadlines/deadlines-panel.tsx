import { Button, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { listDeadlinesOptions, listProposalsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Deadline } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import page from '../case/case.module.css'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { DeadlineItem } from './deadline-item.js'
import { PlaybookWaits } from './playbook-waits.js'
import { ProposedDates } from './proposed-dates.js'

const say = words.deadlines

const isLive = ({ status }: Deadline) => status === 'open' || status === 'paused'

/** The deadlines of a directive, earliest first, including paused ones; completed ones are below. */
export function Deadlines() {
  const { directive, open } = useDirective()
  const may = useMay()
  const deadlines = useQuery(listDeadlinesOptions({ path: { reference: directive.reference } }))
  const proposals = useQuery(listProposalsOptions({ query: { directive: directive.reference, state: 'waiting' } }))
  const [all, showAll] = useDisclosure(false)
  const items = deadlines.data?.items ?? []
  const live = items.filter(isLive).sort((a, b) => a.act_by.localeCompare(b.act_by))
  const settled = items.filter((one) => !isLive(one))
  const waiting = proposals.data?.items ?? []
  const item = (one: Deadline) => (
    <DeadlineItem key={one.id} deadline={one} proposal={waiting.find(({ deadline_id }) => deadline_id === one.id) ?? null} />
  )
  return (
    <Panel
      title={say.title}
      aside={
        may.deadlines ? (
          <Button size="xs" onClick={() => open({ kind: 'deadline' })}>
            {say.add}
          </Button>
        ) : null
      }
    >
      {deadlines.isError ? <Failed error={deadlines.error} retry={() => void deadlines.refetch()} /> : null}
      {/* A new date that waits unseen is as bad as a deadline unseen. */}
      {proposals.isError ? <Failed error={proposals.error} retry={() => void proposals.refetch()} /> : null}
      {deadlines.isPending ? <Loading rows={2} /> : null}
      {deadlines.data && live.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      {waiting.length > 1 ? <ProposedDates proposals={waiting} /> : null}
      <ul className={parts.list}>
        {live.map(item)}
        {all ? settled.map(item) : null}
      </ul>
      <PlaybookWaits />
      {settled.length > 0 && !all ? (
        <UnstyledButton className={page.linkButton} onClick={showAll.open}>
          <span className={parts.muted}>{say.all({ count: settled.length })}</span>
        </UnstyledButton>
      ) : null}
    </Panel>
  )
}
