import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listCommitmentsOptions, listMeasuresOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { TraceLink } from '../case/trace-link.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { weekdayDay } from '../time/wording.js'
import { words } from '../words/words.js'
import { Breaches } from './breaches.js'
import { MeasureDialogs, type OverMeasure } from './measure-dialogs.js'
import { MeasureItem } from './measure-item.js'

const say = words.directive.measures

/** The measures for each obligation, their evidence, and the agency's promises in return. */
export function MeasuresTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const measures = useQuery(listMeasuresOptions({ path: { reference: directive.reference } }))
  const [dialog, setDialog] = useState<OverMeasure | null>(null)
  if (measures.isError && !measures.data) return <Failed error={measures.error} retry={() => void measures.refetch()} />
  if (!measures.data) return <Loading rows={3} />
  const { items } = measures.data
  const plan = may.edit ? <Button onClick={() => open({ kind: 'measure' })}>{say.plan}</Button> : null
  return (
    <>
      {items.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {plan}
        </Empty>
      ) : (
        <>
          <TraceLink />
          <ul className={parts.list}>
            {items.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} open={setDialog} />
            ))}
          </ul>
          <div className={style.under}>{plan}</div>
        </>
      )}
      <Breaches restricts={items.some((one) => one.restricts && one.state !== 'dropped')} />
      <Commitments />
      {dialog ? <MeasureDialogs dialog={dialog} onClose={() => setDialog(null)} /> : null}
    </>
  )
}

function Commitments() {
  const { directive, open } = useDirective()
  const may = useMay()
  const { today } = useOffice()
  const commitments = useQuery(listCommitmentsOptions({ path: { reference: directive.reference } }))
  const items = commitments.data?.items ?? []
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.commitments}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'commitment' })}>
            {words.shell.add}
          </Button>
        ) : null}
      </div>
      {items.length === 0 ? (
        <p className={parts.muted}>
          {directive.no_commitments_reason
            ? say.no_commitments({ reason: directive.no_commitments_reason })
            : say.commitments_empty}
        </p>
      ) : null}
      <ul className={parts.list}>
        {items.map((one) => (
          <li key={one.id} className={`${parts.row} ${style.item}`}>
            <h3>{one.subject}</h3>
            <span className={parts.muted}>{one.until_on ? say.until({ day: weekdayDay(one.until_on, today) }) : say.no_end}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
