import { Button, Code } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dryRunSwitch, verifySwitch } from '../api/generated/sdk.gen.js'
import { measureSwitchesQuery } from '../api/queries.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type MeasureSwitch as Hung, type Measure, type SwitchCall } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { Chip, type Tone } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { AttachSwitch } from './attach-switch.js'
import { faultWords } from './faults.js'
import style from './switches.module.css'

const say = words.switches.measure

type Open = 'attach' | 'verify' | 'do' | 'undo'

/** The switch that carries out a measure: its state by the last verified answer, its calls, and the possible requests. */
export function MeasureSwitch({ measure }: { measure: Measure }) {
  const { directive } = useDirective()
  const may = useMay()
  const me = useMe()
  const [open, setOpen] = useState<Open | null>(null)
  const all = useQuery(measureSwitchesQuery(directive.reference))
  const hung = all.data?.items.find(({ measure_id }) => measure_id === measure.id) ?? null
  const mayAsk = may.complete && (may.isCase || [measure.person.id, measure.verifier.id].includes(me.person.id))
  const isThere = hung?.switch && !hung.switch.retired_at
  if (!hung && !may.edit) return null
  const ask = (what: Open, label: string) => (
    <Button size="compact-sm" onClick={() => setOpen(what)}>
      {label}
    </Button>
  )
  return (
    <>
      {hung ? <Standing hung={hung} /> : null}
      <div className={style.actions}>
        {mayAsk && isThere ? ask('verify', say.verify) : null}
        {mayAsk && isThere ? ask('do', say.try_do) : null}
        {mayAsk && isThere ? ask('undo', say.try_undo) : null}
        {may.edit ? ask('attach', hung?.switch ? say.change : say.attach) : null}
      </div>
      {hung && hung.calls.length > 0 ? <Calls calls={hung.calls} /> : null}
      {open === 'attach' ? (
        <AttachSwitch measure={measure} current={hung?.switch ?? null} onClose={() => setOpen(null)} />
      ) : open ? (
        <AskDialog measure={measure} what={open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}

function Standing({ hung: { switch: of, standing, next_check_at } }: { hung: Hung }) {
  const { when, place } = useOffice()
  const at = (instant: string) => `${when(instant)}, ${place}`
  const { state, last_verified } = standing
  return (
    <div className={style.state} role="status">
      {of ? <strong>{say.label({ name: of.name })}</strong> : null} <StandingChip standing={standing} />
      {of?.retired_at ? <p className={parts.muted}>{say.was_retired}</p> : null}
      <p className={parts.muted}>
        {standing.says === 'unknown' ? say.says.unknown : null}
        {standing.says === 'verified' && state && standing.at ? say.says.verified({ state, when: at(standing.at) }) : null}
        {standing.says === 'unverified' && standing.at ? say.says.unverified({ when: at(standing.at) }) : null}
        {standing.says === 'contradicted' && state && standing.at
          ? `${last_verified ? say.says.last_verified({ state: last_verified.state, when: at(last_verified.at) }) : say.says.never_verified} ${say.says.contradicted({ state, when: at(standing.at) })}`
          : null}
        {standing.unanswered_since ? ` ${say.says.unanswered({ when: at(standing.unanswered_since) })}` : ''}
        {next_check_at ? ` ${say.next({ when: at(next_check_at) })}.` : ''}
      </p>
    </div>
  )
}

const TONES: Record<Hung['standing']['says'], Tone> = {
  unknown: 'plain',
  verified: 'green',
  unverified: 'amber',
  contradicted: 'red',
}

function StandingChip({ standing: { says, state } }: { standing: Hung['standing'] }) {
  const text = says === 'verified' ? say.verified({ state: state ?? 'off' }) : say[says]
  return <Chip tone={TONES[says]}>{text}</Chip>
}

function Calls({ calls }: { calls: SwitchCall[] }) {
  return (
    <details>
      <summary className={parts.muted}>{say.history({ count: calls.length })}</summary>
      <ol className={style.calls}>
        {calls.map((call) => (
          <CallLine key={call.id} call={call} />
        ))}
      </ol>
    </details>
  )
}

function CallLine({ call }: { call: SwitchCall }) {
  const { directive } = useDirective()
  const { when, place } = useOffice()
  const what = call.dry_run && call.act !== 'verify' ? say.dry[call.act] : say.act[call.act]
  const who = call.asked_by ? (call.after_id ? say.after : say.by({ name: call.asked_by.name })) : say.planned
  return (
    <li className={parts.muted}>
      {what}, {who}, {when(call.ended_at ?? call.called_at ?? call.due_at)}, {place}: <strong>{say.states[call.state]}</strong>
      {call.error_code ? ` · ${faultWords(call.error_code, call.status)}` : ''}
      {call.document_id ? (
        <>
          {' · '}
          <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id: call.document_id }}>
            {say.document}
          </Link>
        </>
      ) : null}
      {call.answer ? (
        <Code className={style.answer} aria-label={say.answer}>
          {call.answer}
        </Code>
      ) : null}
    </li>
  )
}

function AskDialog({ measure, what, onClose }: { measure: Measure; what: Exclude<Open, 'attach'>; onClose: () => void }) {
  const { reference } = useDirective().directive
  const asked =
    what === 'verify'
      ? { title: say.verify_title, will: say.verify_will, submit: say.verify_submit }
      : { title: say.try_title[what], will: say.try_will, submit: say.try_submit }
  return (
    <ConfirmDialog
      say={asked}
      send={(sent) =>
        what === 'verify'
          ? verifySwitch({ path: { reference, id: measure.id }, ...sending(sent) })
          : dryRunSwitch({ path: { reference, id: measure.id }, body: { act: what }, ...sending(sent) })
      }
      touches={ofDirective(reference)}
      onClose={onClose}
    >
      <strong>{measure.subject}</strong>
    </ConfirmDialog>
  )
}
