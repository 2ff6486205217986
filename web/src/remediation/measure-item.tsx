import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Evidence, type Measure } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { TraceOf } from '../case/trace-link.js'
import { Chip, type Tone } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import parts from '../parts/parts.module.css'
import { useCan, useMe } from '../session/use-me.js'
import { MeasureSwitch } from '../switches/measure-switch.js'
import { dueOfTask } from '../time/task-due.js'
import { spanOf } from '../time/wording.js'
import { words } from '../words/words.js'
import type { OverMeasure } from './measure-dialogs.js'
import { ReleaseLine } from './release-line.js'

const say = words.directive.measures
const of = words.measures

const TONES: Record<Measure['state'], Tone> = {
  planned: 'plain',
  asked: 'amber',
  released: 'amber',
  in_force: 'green',
  undo_asked: 'amber',
  undo_released: 'amber',
  undone: 'plain',
  proved: 'green',
  dropped: 'plain',
}

/** One measure: its state in words, how to reverse it, what it waits for, its releases and its evidence. */
export function MeasureItem({ measure, open }: { measure: Measure; open: (dialog: OverMeasure) => void }) {
  const { directive, open: openHere } = useDirective()
  const may = useMay()
  const me = useMe()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const { when } = useOffice()
  const live = measure.state !== 'dropped' && measure.state !== 'undone'
  const isSettled = measure.state === 'in_force' || measure.state === 'proved' || !live
  const waits = measure.evidence.some((one) => !one.accepted_at && !one.rejected_at)
  const due = dueOfTask({ due_at: measure.due_at, due_zone: measure.due_zone, late: false }, (zone) => placeOf(directive, zone))
  const fulfils = (review.data?.obligations ?? [])
    .filter((one) => measure.obligation_ids.includes(one.id))
    .map((one) => one.subject)
  const mayBring = live && !isSettled && may.complete && (may.edit || measure.person.id === me.person.id)
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>
          {measure.subject} {measure.restricts ? <Chip tone="violet">{say.restricts}</Chip> : null}{' '}
          {measure.irreversible ? <Chip tone="amber">{of.irreversible}</Chip> : null}
        </h3>
        <p className={parts.muted}>
          {say.owner({ owner: measure.person.name, verifier: measure.verifier.name })}
          {measure.effect_minutes === null ? '' : ` · ${of.effect({ span: spanOf(measure.effect_minutes) })}`}
          {live && measure.obligation_ids.length > 0 ? (
            <>
              {' · '}
              <TraceOf at={`measure:${measure.id}`} subject={measure.subject} />
            </>
          ) : null}
        </p>
        {fulfils.length > 0 ? <p className={parts.muted}>{say.fulfils({ subjects: fulfils.join('; ') })}</p> : null}
        {measure.inverse ? <p className={parts.muted}>{say.inverse({ text: measure.inverse })}</p> : null}
        {measure.preconditions ? <p className={parts.muted}>{of.preconditions({ text: measure.preconditions })}</p> : null}
        {measure.depends_on.length > 0 ? (
          <p className={parts.muted}>
            {of.waits_for} {measure.depends_on.map((one) => of.dependency({ subject: one.subject, met: one.met })).join('; ')}
          </p>
        ) : null}
        {measure.dropped_by && measure.dropped_at ? (
          <p className={parts.muted}>
            {of.dropped({ name: measure.dropped_by.name, when: when(measure.dropped_at), reason: measure.drop_reason ?? '' })}
          </p>
        ) : null}
        {measure.releases.map((release) => (
          <ReleaseLine key={release.id} measure={measure} release={release} open={open} />
        ))}
        {measure.evidence.map((one) => (
          <EvidenceItem key={one.id} evidence={one} measure={measure} />
        ))}
        <MeasureSwitch measure={measure} />
        <div className={style.chips}>
          {mayBring ? (
            <Button size="compact-sm" onClick={() => openHere({ kind: 'evidence', measure })}>
              {say.bring}
            </Button>
          ) : null}
          {may.edit && live ? <Work measure={measure} open={open} /> : null}
        </div>
      </div>
      <div className={style.itemEnd}>
        <Chip tone={TONES[measure.state]}>{of.state[measure.state]}</Chip>
        {measure.restored_at || measure.in_force_at ? (
          <span className={parts.muted}>{of.since({ moment: when(measure.restored_at ?? measure.in_force_at ?? '') })}</span>
        ) : null}
        {waits ? <Chip tone="amber">{say.waiting}</Chip> : null}
        {due && !isSettled ? <DueCell due={due} /> : null}
      </div>
    </li>
  )
}

/** What can be requested for a measure now, and what can be changed. */
function Work({ measure, open }: { measure: Measure; open: (dialog: OverMeasure) => void }) {
  const isAsked = measure.releases.some((one) => !one.confirmed_at && !one.refused_at && !one.withdrawn_at)
  const isReleased = measure.releases.some((one) => one.confirmed_at)
  const mayRelease = !isAsked && !isReleased && !measure.in_force_at && (measure.restricts || measure.irreversible)
  const mayUndo =
    !isAsked && measure.restricts && (measure.in_force_at !== null || isReleased) && measure.state !== 'undo_released'
  return (
    <>
      {mayRelease ? (
        <Button size="compact-sm" onClick={() => open({ kind: 'ask', measure, act: 'do' })}>
          {of.ask_do}
        </Button>
      ) : null}
      {mayUndo ? (
        <Button size="compact-sm" onClick={() => open({ kind: 'ask', measure, act: 'undo' })}>
          {of.ask_undo}
        </Button>
      ) : null}
      <Menu width={260}>
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" aria-label={of.more_of({ subject: measure.subject })}>
            {of.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open({ kind: 'verifier', measure })}>{of.change_verifier}</Menu.Item>
          <Menu.Item onClick={() => open({ kind: 'dependencies', measure })}>{of.set_dependencies}</Menu.Item>
          {isReleased || measure.in_force_at ? null : (
            <Menu.Item onClick={() => open({ kind: 'drop', measure })}>{of.drop}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function EvidenceItem({ evidence, measure }: { evidence: Evidence; measure: Measure }) {
  const { directive, open } = useDirective()
  const me = useMe()
  const can = useCan()
  const { when } = useOffice()
  const isOpen = !evidence.accepted_at && !evidence.rejected_at
  const isOwn = evidence.produced_by.id === me.person.id || measure.person.id === me.person.id
  const mayJudge = isOpen && can('task.complete') && !isOwn
  return (
    <div className={style.quote}>
      <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id: evidence.document_id }}>
        {evidence.document_title ?? words.documents.viewer.about}
      </Link>
      {evidence.act === 'undo' ? ` (${of.undo_evidence})` : ''},{' '}
      {say.produced({ name: evidence.produced_by.name, when: when(evidence.produced_at) })}
      {evidence.accepted_at && evidence.judged_by
        ? `, ${say.accepted({ name: evidence.judged_by.name, when: when(evidence.accepted_at) })}`
        : ''}
      {evidence.rejected_at && evidence.judged_by
        ? `, ${say.rejected({ name: evidence.judged_by.name, reason: evidence.reject_reason ?? '' })}`
        : ''}
      {mayJudge ? (
        <div className={style.chips}>
          <Button size="compact-sm" onClick={() => open({ kind: 'judge', evidence, verdict: 'accept' })}>
            {say.accept}
          </Button>
          <Button size="compact-sm" onClick={() => open({ kind: 'judge', evidence, verdict: 'reject' })}>
            {say.reject}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
