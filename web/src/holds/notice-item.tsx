import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listMeasuresOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Notice, type NoticeRecipient } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip, type Tone } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { momentIn } from '../time/wording.js'
import { words } from '../words/words.js'
import type { HoldDialogOf } from './hold-dialogs.js'
import own from './holds.module.css'

const say = words.holds

const TONES: Record<NoticeRecipient['state'], Tone> = {
  planned: 'plain',
  sent: 'amber',
  acknowledged: 'green',
  undeliverable: 'red',
  withdrawn: 'plain',
}

/** A notice, its text, and the state of each recipient. `isOpen`: whether any answer is still required. */
export function NoticeItem({ notice, isOpen, open }: { notice: Notice; isOpen: boolean; open: (dialog: HoldDialogOf) => void }) {
  const { directive } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const measures = useQuery({
    ...listMeasuresOptions({ path: { reference: directive.reference } }),
    enabled: notice.measure_id !== null,
  })
  const measure = measures.data?.items.find((one) => one.id === notice.measure_id)
  const asked = notice.recipients.filter((one) => one.state !== 'withdrawn')
  const acknowledged = asked.filter((one) => one.state === 'acknowledged').length
  const edits = may.edit && isOpen && !notice.withdrawn_at
  return (
    <article className={own.notice}>
      <div className={parts.panelHead}>
        <h4 className={style.subHead}>
          {notice.subject}{' '}
          <Chip tone={acknowledged === asked.length ? 'green' : 'amber'}>
            {say.counts({ acknowledged, custodians: asked.length })}
          </Chip>
        </h4>
        {edits ? (
          <div className={style.chips}>
            <Button size="compact-sm" onClick={() => open({ kind: 'more', notice })}>
              {say.more}
            </Button>
            <Button size="compact-sm" onClick={() => open({ kind: 'withdraw', notice })}>
              {say.withdraw}
            </Button>
          </div>
        ) : null}
      </div>
      <p className={parts.muted}>{say.notice_by({ name: notice.sent_by.name, moment: when(notice.sent_at) })}</p>
      {measure ? <p className={parts.muted}>{say.for_measure({ subject: measure.subject })}</p> : null}
      {notice.withdraw_reason ? <p className={parts.muted}>{say.withdrawn({ reason: notice.withdraw_reason })}</p> : null}
      <details>
        <summary>{say.show_text}</summary>
        <p className={own.words}>{notice.text}</p>
      </details>
      <ul className={parts.list}>
        {notice.recipients.map((one) => (
          <li key={one.id} className={`${parts.row} ${style.item}`}>
            <div>
              {one.name} <span className={parts.muted}>{one.email}</span>
              <Standing recipient={one} />
              {edits && one.state !== 'acknowledged' && one.state !== 'withdrawn' ? (
                <div className={style.chips}>
                  <Button
                    size="compact-sm"
                    aria-label={say.withdraw_from({ name: one.name })}
                    onClick={() => open({ kind: 'withdraw_one', recipient: one })}
                  >
                    {say.withdraw}
                  </Button>
                </div>
              ) : null}
            </div>
            <div className={style.itemEnd}>
              <Chip tone={TONES[one.state]}>{say.states[one.state]}</Chip> {one.late ? <Chip tone="red">{say.late}</Chip> : null}
            </div>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Standing({ recipient }: { recipient: NoticeRecipient }) {
  const { directive } = useDirective()
  const { when, now } = useOffice()
  if (recipient.acknowledged_at)
    return <p className={parts.muted}>{say.acknowledged_at({ moment: when(recipient.acknowledged_at) })}</p>
  if (recipient.withdraw_reason) return <p className={parts.muted}>{say.withdrawn({ reason: recipient.withdraw_reason })}</p>
  if (recipient.state === 'withdrawn') return null
  const { acknowledge_by, acknowledge_zone } = recipient
  const said = [
    say.asked_by({ moment: `${momentIn(acknowledge_by, acknowledge_zone, now)}, ${placeOf(directive, acknowledge_zone)}` }),
    ...(recipient.chased > 0 ? [say.chased({ times: recipient.chased })] : []),
    ...(recipient.next_chase_at ? [say.next_chase({ moment: when(recipient.next_chase_at) })] : []),
  ]
  return <p className={parts.muted}>{said.join(' · ')}</p>
}
