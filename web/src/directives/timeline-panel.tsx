import { UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { timelineQuery } from '../api/queries.js'
import { officeOf, useDirective } from '../case/case.js'
import style from '../case/case.module.css'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { Events } from './events.js'

const say = words.directive.timeline
const SHOWN = 9

/** The last that happened. */
export function Timeline() {
  const { directive, goTo } = useDirective()
  const me = useMe()
  const timeline = useInfiniteQuery(timelineQuery(directive.reference))
  const entries = timeline.data?.pages[0]?.items ?? []
  const { zone, place } = officeOf(directive, me.person.zone)
  return (
    <Panel title={say.title}>
      {timeline.isError ? <Failed error={timeline.error} retry={() => void timeline.refetch()} /> : null}
      {timeline.isPending ? <Loading rows={3} height={36} /> : null}
      {timeline.data && entries.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      <Events entries={entries.slice(0, SHOWN)} zone={zone} />
      {entries.length > 0 ? (
        <p className={style.foot}>
          {words.time.timesIn({ place })}{' '}
          <UnstyledButton className={style.linkButton} fw={400} onClick={() => goTo('timeline')}>
            {say.all}
          </UnstyledButton>
        </p>
      ) : null}
    </Panel>
  )
}
