import { Button, Group, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { explanationQuery } from '../api/queries.js'
import { type Deadline } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { Explained } from '../parts/explanation.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './deadline.module.css'

const say = words.deadlines.explanation

/** How a date was calculated: the steps, their sources, the versions used, and the days. Prints without the rest of the page. */
export function ExplanationDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const { directive } = useDirective()
  const told = useQuery(explanationQuery(directive.reference, deadline.id, deadline.version))
  return (
    <Modal opened onClose={onClose} title={say.title} size={760} closeButtonProps={{ 'aria-label': say.close }}>
      <article className={style.paper}>
        <p className={parts.muted}>
          {directive.reference} · {directive.title}
        </p>
        <p className={style.subject}>{deadline.subject}</p>
        {told.isError ? <Failed error={told.error} retry={() => void told.refetch()} /> : null}
        {told.isPending ? <Loading rows={4} /> : null}
        {told.data ? <Explained told={told.data} basis={deadline.basis} /> : null}
      </article>
      <Group justify="flex-end" gap={8} className={style.screenOnly}>
        <Button onClick={() => window.print()} disabled={!told.data}>
          {say.print}
        </Button>
        <Button variant="filled" onClick={onClose}>
          {say.close}
        </Button>
      </Group>
    </Modal>
  )
}
