import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '../api/queries.js'
import { officeOf, useDirective } from '../case/case.js'
import style from '../case/case.module.css'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { Events } from './events.js'

const say = words.directive.timeline

/** The most recent events. */
export function Timeline() {
  const { directive, goTo } = useDirective()
  const me = useMe()
  const page = useQuery(pageQuery(directive.reference))
  const entries = page.data?.timeline ?? []
  const { zone, place } = officeOf(directive, me.person.zone)
  return (
    <Panel title={say.title}>
      {page.isError ? <Failed error={page.error} retry={() => void page.refetch()} /> : null}
      {page.isPending ? <Loading rows={3} height={36} /> : null}
      {page.data && entries.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      <Events entries={entries} zone={zone} />
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
