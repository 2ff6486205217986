import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '../api/queries.js'
import { type Overview } from '../api/types.js'
import { PageHead } from '../parts/page-head.js'
import { Failed, Loading } from '../parts/states.js'
import { useNow } from '../time/clock.js'
import { longDay } from '../time/wording.js'
import { wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import { Changed, InAppeal, Waiting } from './context-panels.js'
import style from './overview.module.css'
import { Late, Next, Off, Stages } from './work-panels.js'

const say = words.overview

/** What an executive must know in two minutes. Every number links to its list. */
export function OverviewPage() {
  const overview = useQuery(overviewQuery)
  if (overview.isError && !overview.data) return <Failed error={overview.error} retry={() => void overview.refetch()} />
  if (!overview.data) return <Loading rows={6} height={90} />
  return <Drawn overview={overview.data} />
}

function Drawn({ overview }: { overview: Overview }) {
  const now = useNow()
  const wall = wallOf(now, overview.zone)
  return (
    <>
      <PageHead
        title={say.heading({ day: longDay(wall.day), clock: clock(wall.time), place: overview.place })}
        lead={say.covers}
        actions={
          <Button className={style.noPrint} onClick={() => window.print()}>
            {say.print}
          </Button>
        }
      />
      <div className={style.columns}>
        <div className={style.column}>
          <Off overview={overview} />
          <Next overview={overview} />
          <Late overview={overview} />
          <Stages overview={overview} />
        </div>
        <div className={style.column}>
          <Waiting overview={overview} />
          <InAppeal overview={overview} />
          <Changed overview={overview} />
        </div>
      </div>
    </>
  )
}
