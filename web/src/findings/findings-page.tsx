import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { findingsQuery } from '../api/queries.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { FindingItem } from './finding-item.js'
import style from './findings.module.css'

const say = words.needsAttention

/** The findings on all directives that the reader can see: the most serious first, then the oldest. */
export function FindingsPage() {
  const me = useMe()
  const now = useNow()
  const findings = useQuery(findingsQuery)
  const { zone } = me.person
  const at = (moment: string) => words.time.atPlace({ moment: nearMoment(moment, zone, now), place: cityOf(zone) })
  const found = findings.data
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <div className={style.page}>
        {findings.isError && !found ? <Failed error={findings.error} retry={() => void findings.refetch()} /> : null}
        {findings.isPending ? <Loading rows={6} /> : null}
        {found?.late ? <Note tone="amber">{say.late}</Note> : null}
        {found && found.items.length === 0 ? <Empty title={say.empty_title} text={say.empty} /> : null}
        {found && found.items.length > 0 ? (
          <div className={parts.panel}>
            <ul className={parts.list}>
              {found.items.map((finding) => (
                <FindingItem key={finding.id} finding={finding} since={say.since({ moment: at(finding.first_seen_at) })}>
                  <span className={style.second}>
                    <Link to="/directives/$reference" params={{ reference: finding.reference }}>
                      {finding.title}
                    </Link>{' '}
                    · <span style={{ whiteSpace: 'nowrap' }}>{finding.reference}</span>
                  </span>
                </FindingItem>
              ))}
            </ul>
          </div>
        ) : null}
        {found?.cut ? <p className={parts.muted}>{say.cut}</p> : null}
        {found ? (
          <p className={parts.muted}>{found.looked_at ? say.looked({ since: at(found.looked_at) }) : say.never_looked}</p>
        ) : null}
      </div>
    </>
  )
}
