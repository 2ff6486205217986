import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listHoldsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { noticesQuery } from '../api/queries.js'
import { type Hold, type HoldRecord, type Notice } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { longDay } from '../time/wording.js'
import { words } from '../words/words.js'
import { type HoldDialogOf, HoldDialogs } from './hold-dialogs.js'
import { NoticeItem } from './notice-item.js'

const say = words.holds

/**
 * What is preserved, where, and who has acknowledged it; and the instructions to staff. Readers with access to facts see only the
 * numbers.
 */
export function HoldTab() {
  const { directive } = useDirective()
  const may = useMay()
  const [dialog, setDialog] = useState<HoldDialogOf | null>(null)
  const holds = useQuery(listHoldsOptions({ path: { reference: directive.reference } }))
  const notices = useQuery(noticesQuery(directive.reference))
  const failed = [holds, notices].find((one) => one.isError && !one.data)
  if (failed) return <Failed error={failed.error} retry={() => void failed.refetch()} />
  if (!holds.data || !notices.data) return <Loading rows={3} />
  const instructions = notices.data.items.filter((one) => one.kind === 'instruction')
  const buttons = may.edit ? (
    <div className={style.chips}>
      <Button onClick={() => setDialog({ kind: 'hold' })}>{say.open}</Button>
      <Button onClick={() => setDialog({ kind: 'notice', hold_id: null })}>{say.instruct}</Button>
    </div>
  ) : null
  return (
    <>
      {holds.data.items.length === 0 && instructions.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {buttons}
        </Empty>
      ) : null}
      {holds.data.items.map((hold) => (
        <HoldItem
          key={hold.id}
          hold={hold}
          notices={notices.data.items.filter((one) => one.hold_id === hold.id)}
          open={setDialog}
        />
      ))}
      {instructions.length > 0 ? (
        <section className={style.sub}>
          <h2 className={style.subHead}>{say.instructions}</h2>
          {instructions.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} isOpen open={setDialog} />
          ))}
        </section>
      ) : null}
      {holds.data.items.length > 0 || instructions.length > 0 ? <div className={style.under}>{buttons}</div> : null}
      {dialog ? <HoldDialogs dialog={dialog} onClose={() => setDialog(null)} /> : null}
    </>
  )
}

interface HoldItemProps {
  hold: Hold
  notices: Notice[]
  open: (dialog: HoldDialogOf) => void
}

function HoldItem({ hold, notices, open }: HoldItemProps) {
  const may = useMay()
  const { when } = useOffice()
  const { record } = hold
  const isOpen = hold.released_at === null
  const all = hold.custodians > 0 && hold.acknowledged === hold.custodians
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>
          {say.hold_title}{' '}
          {isOpen ? (
            <Chip tone="violet">{say.in_force}</Chip>
          ) : (
            <Chip tone="plain">{say.released({ moment: when(hold.released_at!) })}</Chip>
          )}
        </h2>
        {may.edit && isOpen && record ? (
          <div className={style.chips}>
            <Button size="xs" onClick={() => open({ kind: 'notice', hold_id: hold.id })}>
              {say.notify}
            </Button>
            <Button size="xs" onClick={() => open({ kind: 'release', hold, record, tells: notices.length > 0 })}>
              {say.release}
            </Button>
          </div>
        ) : null}
      </div>
      {record ? (
        <>
          <p>{record.subject}</p>
          <p className={parts.muted}>
            {say.period({
              from: record.kept_from && longDay(record.kept_from),
              until: record.kept_until && longDay(record.kept_until),
            })}{' '}
            · {say.opened({ name: record.opened_by.name, moment: when(hold.opened_at) })}
          </p>
          {record.released_by ? (
            <p className={parts.muted}>
              {say.released_why({ name: record.released_by.name, reason: record.release_reason ?? '' })}
            </p>
          ) : null}
        </>
      ) : (
        <p className={parts.muted}>{say.opened_at({ moment: when(hold.opened_at) })}</p>
      )}
      <p>
        {hold.custodians === 0 ? (
          <Chip tone="amber">{say.no_custodians}</Chip>
        ) : (
          <Chip tone={all ? 'green' : 'amber'}>
            {say.counts({ acknowledged: hold.acknowledged, custodians: hold.custodians })}
          </Chip>
        )}{' '}
        {hold.systems > 0 ? (
          <Chip tone={hold.systems === hold.systems_settled ? 'green' : 'amber'}>
            {say.systems_counts({ settled: hold.systems_settled, systems: hold.systems })}
          </Chip>
        ) : null}
      </p>
      {record ? <Systems hold={hold} record={record} isOpen={isOpen} open={open} /> : null}
      {notices.length > 0 ? <h3 className={style.subHead}>{say.custodians}</h3> : null}
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} isOpen={isOpen} open={open} />
      ))}
    </section>
  )
}

function Systems({ hold, record, isOpen, open }: Omit<HoldItemProps, 'notices'> & { record: HoldRecord; isOpen: boolean }) {
  const { directive } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const systems = record.systems.filter((one) => !one.voided_at)
  const edits = may.edit && isOpen
  return (
    <>
      <div className={parts.panelHead}>
        <h3 className={style.subHead}>{say.systems}</h3>
        {edits ? (
          <Button size="xs" onClick={() => open({ kind: 'system', hold })}>
            {say.add_system}
          </Button>
        ) : null}
      </div>
      {systems.length === 0 ? <p className={parts.muted}>{say.systems_empty}</p> : null}
      <ul className={parts.list}>
        {systems.map((system) => (
          <li key={system.id} className={`${parts.row} ${style.item}`}>
            <div>
              {system.name}
              {system.off_by && system.off_at ? (
                <p className={parts.muted}>{say.off_by({ name: system.off_by, moment: when(system.off_at) })}</p>
              ) : null}
              {system.document_id ? (
                <p className={parts.muted}>
                  {say.proof}:{' '}
                  <Link
                    to="/directives/$reference/documents/$id"
                    params={{ reference: directive.reference, id: system.document_id }}
                  >
                    {system.document_title}
                  </Link>
                </p>
              ) : null}
              {edits ? (
                <div className={style.chips}>
                  <Button size="compact-sm" onClick={() => open({ kind: 'deletion', system })}>
                    {say.record_deletion}
                  </Button>
                  <Button size="compact-sm" onClick={() => open({ kind: 'void', system })}>
                    {say.take_back}
                  </Button>
                </div>
              ) : null}
            </div>
            <div className={style.itemEnd}>
              <Chip tone={system.deletion === 'running' ? 'amber' : 'green'}>{say.deletion[system.deletion]}</Chip>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
