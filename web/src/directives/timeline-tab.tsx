import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { timelineQuery } from '../api/queries.js'
import { useDirective, useOffice } from '../case/case.js'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { Events } from './events.js'

const say = words.directive.timeline

/** Everything that happened, newest first. */
export function TimelineTab() {
  const { directive } = useDirective()
  const timeline = useInfiniteQuery(timelineQuery(directive.reference))
  const { zone } = useOffice()
  if (timeline.isError && !timeline.data) return <Failed error={timeline.error} retry={() => void timeline.refetch()} />
  if (!timeline.data) return <Loading rows={6} height={36} />
  const entries = timeline.data.pages.flatMap((page) => page.items)
  if (entries.length === 0) return <Empty title={say.none} />
  return (
    <>
      <Events entries={entries} zone={zone} withNames />
      {timeline.hasNextPage ? (
        <Button onClick={() => void timeline.fetchNextPage()} loading={timeline.isFetchingNextPage}>
          {words.shell.load_more}
        </Button>
      ) : null}
    </>
  )
}
