import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listBreachesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Breach, type ProposedBreach } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'
import { AssessDialog, DiscloseDialog, RecordBreachDialog } from './breach-dialogs.js'

const say = words.measures.breaches

type Dialog = { kind: 'record'; proposed: ProposedBreach | null } | { kind: 'assess' | 'decide'; breach: Breach }

/** Possible breaches, recorded or suggested by the dates. Renders nothing if there are none. */
export function Breaches({ restricts }: { restricts: boolean }) {
  const { directive } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const breaches = useQuery({ ...listBreachesOptions({ path: { reference: directive.reference } }), enabled: may.isCase })
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { items, proposed } = breaches.data ?? { items: [], proposed: [] }
  if (!may.isCase || (items.length + proposed.length === 0 && !restricts)) return null
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.title}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => setDialog({ kind: 'record', proposed: null })}>
            {say.record}
          </Button>
        ) : null}
      </div>
      {proposed.map((one) => (
        <Note
          key={one.measure.id + one.obligation.id}
          tone="amber"
          actions={
            may.edit ? (
              <Button size="xs" onClick={() => setDialog({ kind: 'record', proposed: one })}>
                {say.record}
              </Button>
            ) : null
          }
        >
          {say.proposed({ measure: one.measure.subject, obligation: one.obligation.subject })}{' '}
          {say.span({ from: when(one.from_at), until: when(one.until_at) })}.
        </Note>
      ))}
      <ul className={parts.list}>
        {items.map((breach) => (
          <li key={breach.id} className={`${parts.row} ${style.item}`}>
            <div>
              <h3>{breach.what}</h3>
              <p className={parts.muted}>
                {say.span({ from: when(breach.from_at), until: breach.until_at && when(breach.until_at) })} ·{' '}
                {say.recorded({ name: breach.recorded_by.name, when: when(breach.recorded_at) })}
              </p>
              {breach.assessed_by ? (
                <p>{say.assessed({ name: breach.assessed_by.name, text: breach.assessment ?? '' })}</p>
              ) : null}
              {breach.decided_by ? <p>{say.decided({ name: breach.decided_by.name, reasons: breach.reasons ?? '' })}</p> : null}
              {may.edit ? (
                <div className={style.chips}>
                  <Button size="compact-sm" onClick={() => setDialog({ kind: 'assess', breach })}>
                    {breach.assessment ? say.assess_again : say.assess}
                  </Button>
                  {breach.assessment && may.act ? (
                    <Button size="compact-sm" onClick={() => setDialog({ kind: 'decide', breach })}>
                      {breach.disclosure ? say.decide_again : say.decide}
                    </Button>
                  ) : null}
                </div>
              ) : null}
            </div>
            <div className={style.itemEnd}>
              <Chip tone={breach.disclosure ? 'plain' : 'amber'}>
                {breach.disclosure ? say.disclosure[breach.disclosure] : breach.assessment ? say.not_decided : say.not_assessed}
              </Chip>
            </div>
          </li>
        ))}
      </ul>
      {dialog?.kind === 'record' ? <RecordBreachDialog proposed={dialog.proposed} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === 'assess' ? <AssessDialog breach={dialog.breach} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === 'decide' ? <DiscloseDialog breach={dialog.breach} onClose={() => setDialog(null)} /> : null}
    </section>
  )
}
