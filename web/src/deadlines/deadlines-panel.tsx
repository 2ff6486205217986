import { Button, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '../api/queries.js'
import type { Deadline } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { DeadlineItem } from './deadline-item.js'
import { PlaybookWaits } from './playbook-waits.js'
import { ProposedDates } from './proposed-dates.js'

const say = words.deadlines

const isLive = ({ status }: Deadline) => status === 'open' || status === 'paused'

/** The deadlines of a directive, earliest first, including paused ones, with completed ones below. */
export function Deadlines() {
  const { directive, open } = useDirective()
  const may = useMay()
  const page = useQuery(pageQuery(directive.reference))
  const [all, showAll] = useDisclosure(false)
  const items = page.data?.deadlines ?? []
  const live = items.filter(isLive).sort((a, b) => a.act_by.localeCompare(b.act_by))
  const settled = items.filter((one) => !isLive(one))
  const waiting = page.data?.proposals ?? []
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
      {page.isError ? <Failed error={page.error} retry={() => void page.refetch()} /> : null}
      {page.isPending ? <Loading rows={2} /> : null}
      {page.data && live.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      {waiting.length > 1 ? <ProposedDates proposals={waiting} /> : null}
      <ul className={parts.list}>
        {live.map(item)}
        {all ? settled.map(item) : null}
      </ul>
      <PlaybookWaits />
      {settled.length > 0 && !all ? (
        <UnstyledButton className={style.linkButton} onClick={showAll.open}>
          <span className={parts.muted}>{say.all({ count: settled.length })}</span>
        </UnstyledButton>
      ) : null}
    </Panel>
  )
}
