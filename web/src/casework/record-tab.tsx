import { Button } from '@mantine/core'
import { type Receipt } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Grounds } from '../contacts/grounds.js'
import { Chip } from '../parts/chip.js'
import { Facts } from '../parts/facts.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { fullDay, momentIn } from '../time/wording.js'
import { cityOf, sameWall } from '../time/zone.js'
import { wordFor, words } from '../words/words.js'

const say = words.directive.record

/** The record of the directive itself: its subject and its receipt. */
export function RecordTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const facts = [
    { name: say.agency, value: directive.agency?.name },
    { name: say.instrument, value: directive.instrument?.name },
    { name: say.addressee, value: directive.addressee?.name },
    { name: say.agency_reference, value: directive.agency_reference || null },
    { name: say.dated_on, value: directive.dated_on ? fullDay(directive.dated_on) : null },
    { name: say.severity, value: words.severity[directive.severity] },
    {
      name: say.opened,
      value: say.opened_by({
        how: wordFor(words.opened_via, directive.opened_via),
        name: directive.opened_by.name,
        when: when(directive.opened_at),
      }),
    },
    ...(directive.no_demands_reason ? [{ name: say.no_demands, value: directive.no_demands_reason }] : []),
    ...(directive.no_commitments_reason ? [{ name: say.no_commitments, value: directive.no_commitments_reason }] : []),
  ]
  return (
    <>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.about}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'details' })}>
            {say.edit}
          </Button>
        ) : null}
      </div>
      <Facts rows={facts} unknown={say.unknown} />
      {directive.summary ? <p className={style.prose}>{directive.summary}</p> : null}
      <div className={`${parts.panelHead} ${style.sub}`}>
        <h2 className={style.subHead}>{say.receipts}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'receipt' })}>
            {words.shell.add}
          </Button>
        ) : null}
      </div>
      {directive.receipts.length === 0 ? <p className={parts.muted}>{say.receipts_empty}</p> : null}
      <ul className={parts.list}>
        {directive.receipts.map((receipt) => (
          <ReceiptItem key={receipt.id} receipt={receipt} />
        ))}
      </ul>
      <Grounds />
    </>
  )
}

function ReceiptItem({ receipt }: { receipt: Receipt }) {
  const { directive } = useDirective()
  const me = useMe()
  const { when, now } = useOffice()
  const at = (instant: string) =>
    words.time.atPlace({
      moment: momentIn(instant, receipt.received_zone, now),
      place: placeOf(directive, receipt.received_zone),
    })
  const reached = [receipt.person, receipt.entity].filter(Boolean).join(', ')
  const isSame = sameWall(Date.parse(receipt.received_at), receipt.received_zone, me.person.zone)
  return (
    <li className={parts.row}>
      <h3 className={style.subHead}>
        {wordFor(words.channel, receipt.channel)}, {at(receipt.received_at)}{' '}
        {receipt.oral ? <Chip tone="amber">{say.oral}</Chip> : null}{' '}
        {receipt.acceptance_reserved ? <Chip tone="blue">{say.reserved}</Chip> : null}
      </h3>
      <p className={parts.muted} style={{ margin: 0 }}>
        {[
          isSame
            ? null
            : words.time.forYou({ moment: momentIn(receipt.received_at, me.person.zone, now), place: cityOf(me.person.zone) }),
          reached ? say.reached({ parts: reached }) : null,
          receipt.agent
            ? say.agent({ name: receipt.agent, moment: receipt.agent_received_at ? at(receipt.agent_received_at) : null })
            : null,
          say.recorded({ name: receipt.recorded_by.name, when: when(receipt.recorded_at) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {receipt.defects ? <p style={{ margin: '4px 0 0' }}>{say.defects({ text: receipt.defects })}</p> : null}
      {receipt.note ? (
        <p className={style.prose} style={{ margin: '4px 0 0' }}>
          {receipt.note}
        </p>
      ) : null}
    </li>
  )
}
