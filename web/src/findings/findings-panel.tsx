import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lookAgain } from '../api/generated/sdk.gen.js'
import { findingsQuery, pageQuery, statusQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { FindingItem } from './finding-item.js'

const say = words.needsAttention
/** By then the worker has completed its check. */
const LOOKED_MS = 1_500

/** The findings on this directive. Renders nothing if there are none. */
export function Findings() {
  const { directive } = useDirective()
  const may = useMay()
  const { when, place } = useOffice()
  const client = useQueryClient()
  const { reference } = directive
  const findings = useQuery(pageQuery(reference)).data?.findings
  const write = useWrite<null, unknown>({
    send: (_, sent) => lookAgain({ path: { reference }, ...sending(sent) }),
    touches: [],
    onDone: () => {
      notifications.show({ message: say.looking })
      setTimeout(() => {
        for (const { queryKey } of [findingsQuery, statusQuery, pageQuery(reference)]) void client.invalidateQueries({ queryKey })
      }, LOOKED_MS)
    },
  })
  const items = findings?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel
      title={say.title}
      aside={
        may.act ? (
          <Button size="xs" loading={write.pending} onClick={() => write.submit(null)}>
            {say.look_again}
          </Button>
        ) : null
      }
    >
      <WriteNote write={write} />
      <ul className={parts.list}>
        {items.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            since={say.since({ moment: words.time.atPlace({ moment: when(finding.first_seen_at), place }) })}
          />
        ))}
      </ul>
    </Panel>
  )
}
