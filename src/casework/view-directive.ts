import type { z } from 'zod'
import { listProceedings } from '../appeals/list-proceedings.js'
import { authenticityOf } from '../assurance/authenticity.js'
import { dueAtInstant, dueOfDeadline } from '../deadlines/due-sql.js'
import type { Access } from '../directives/access.js'
import { actionViews } from '../directives/action-views.js'
import { isCurrent } from '../directives/assignment-sql.js'
import { caseActor } from '../directives/case-actor.js'
import type { AssignmentView, ReceiptView } from '../directives/directive.schema.js'
import { listRows } from '../directives/lists.js'
import { subjectOf } from '../directives/tasks.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { type Phrase, sayPhrase } from '../domain/catalogue/phrase.js'
import { sayStage } from '../domain/catalogue/stage-label.js'
import { availableActions, availableContests } from '../domain/workflow/available.js'
import { STAGES, type Stage } from '../domain/workflow/stage.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { DirectiveView } from './casework.schema.js'
import { countsOf } from './counts-of.js'
import { gatherFacts } from './gather-facts.js'
import { roomsOf } from './playbooks/rooms-of.js'

type View = z.infer<typeof DirectiveView>

/** A directive's page: its details, what is due next, the state of its two lines, and the possible actions. */
export async function viewDirective(tx: Tx, access: Access): Promise<View> {
  const { directive, sees } = access
  const [about] = await tx.hot<
    Pick<View, 'agency' | 'instrument' | 'addressee' | 'opened_by' | 'members_count'> & {
      stage_labels: Record<string, string> | null
    }
  >(ABOUT, [directive.id])
  const facts = await gatherFacts(tx, directive)
  const actor = await caseActor(tx, access)
  const labelOf = (stage: string) => sayStage(tx.locale, stage, about?.stage_labels)
  return {
    reference: directive.reference,
    title: directive.title,
    summary: directive.summary,
    severity: directive.severity as View['severity'],
    visibility: directive.visibility as View['visibility'],
    stage: directive.stage as Stage,
    stage_label: labelOf(directive.stage),
    owed: directive.owed as Stage[],
    outcome: directive.outcome as View['outcome'],
    agency: about?.agency ?? null,
    instrument: about?.instrument ?? null,
    addressee: about?.addressee ?? null,
    agency_reference: directive.agency_reference,
    dated_on: directive.dated_on,
    opened_via: directive.opened_via,
    opened_at: directive.opened_at.toISOString(),
    opened_by: about?.opened_by as View['opened_by'],
    closed_at: directive.closed_at?.toISOString() ?? null,
    no_demands_reason: sees('demand') ? directive.no_demands_reason : null,
    no_commitments_reason: sees('decision') ? directive.no_commitments_reason : null,
    version: directive.version,
    my_levels: [...access.levels],
    members_count: sees('member') ? (about?.members_count ?? null) : null,
    in_appeal: directive.live_proceedings > 0,
    owed_next: await owedNext(tx, access),
    // Readers who cannot see receipts are not told that there is none.
    missing: [
      ...INTAKE_FACTS.filter((fact) => !facts.has(fact) && (fact !== 'receipt' || sees('receipt'))),
      ...(directive.addressee_id ? [] : ['addressee']),
    ],
    authenticity: sees('authenticity_check') ? await authenticityOf(tx, directive.id) : null,
    line: await lineOf(tx, access, labelOf),
    receipts: sees('receipt') ? await listRows<z.infer<typeof ReceiptView>>(tx, 'receipt', directive.id) : [],
    assignments: sees('assignment') ? await listRows<z.infer<typeof AssignmentView>>(tx, 'assignment', directive.id) : [],
    proceedings: sees('proceeding') ? await listProceedings(tx, access, actor) : [],
    actions: actionViews(tx.locale, availableActions(facts, actor)),
    contests: actionViews(tx.locale, availableContests(null, actor)),
    rooms: await roomsOf(tx, access),
    counts: await countsOf(tx, access),
  }
}

const INTAKE_FACTS = ['owner_accepted', 'agency', 'instrument', 'receipt'] as const

const ABOUT = `
  SELECT
    (SELECT json_build_object('id', a.id, 'code', a.code, 'name', a.name, 'short_name', a.short_name, 'zone', a.zone, 'place', a.place) FROM agency a WHERE a.id = d.agency_id) AS agency,
    (SELECT json_build_object('id', i.id, 'code', i.code, 'name', i.name) FROM instrument i WHERE i.id = d.instrument_id) AS instrument,
    (SELECT i.stage_labels FROM instrument i WHERE i.id = d.instrument_id) AS stage_labels,
    (SELECT json_build_object('id', s.id, 'name', s.name) FROM addressee s WHERE s.id = d.addressee_id) AS addressee,
    person_ref(d.opened_by) AS opened_by,
    (SELECT count(DISTINCT m.person_id)::int FROM directive_access m WHERE m.directive_id = d.id AND (m.until_at IS NULL OR m.until_at > edict_now())) AS members_count
  FROM directive d WHERE d.id = $1`

/** The nearest open deadline, or the nearest open task if there is none. */
async function owedNext(tx: Tx, access: Access): Promise<View['owed_next']> {
  const [row] = await tx.hot<Omit<NonNullable<View['owed_next']>, 'subject'> & { subject: Phrase }>(OWED_NEXT, [
    access.directive.id,
    access.actor.id,
    access.sees('task'),
  ])
  return row ? { ...row, subject: sayPhrase(tx.locale, row.subject) } : null
}

const OWED_NEXT = `
  SELECT * FROM (
    (SELECT 'deadline' AS kind, l.id, to_jsonb(l.subject) AS subject,
       (SELECT person_ref(a.person_id) FROM assignment a WHERE a.directive_id = l.directive_id AND a.kind = 'owner' AND ${isCurrent('a')}
        ORDER BY a.accepted_at NULLS LAST LIMIT 1) AS person,
       ${dueOfDeadline('l', 'd.agency_id')} AS due
     FROM deadline l JOIN directive d ON d.id = l.directive_id WHERE l.directive_id = $1 AND l.status = 'open' ORDER BY l.act_by, l.id LIMIT 1)
    UNION ALL
    (SELECT 'task', t.id, ${subjectOf('t')}, person_ref(t.person_id),
       CASE WHEN t.due_at IS NOT NULL THEN ${dueAtInstant('t', 'NULL')} END
     FROM task t WHERE t.directive_id = $1 AND t.done_at IS NULL AND t.cancelled_at IS NULL AND ($3 OR t.person_id = $2)
     ORDER BY t.due_at NULLS LAST, t.made_at, t.id LIMIT 1)
  ) owed ORDER BY kind LIMIT 1`

/** When each stage was entered and by whom, from the ledger; a stage that is still required is shown as such, not as done. */
async function lineOf(tx: Tx, access: Access, labelOf: (stage: string) => string): Promise<View['line']> {
  const { directive } = access
  const events = await tx.hot<{ kind: string; class: RecordClass; at: Date; by: View['opened_by'] | null }>(
    `SELECT DISTINCT ON (e.kind) e.kind, e.class, e.at, CASE WHEN e.actor_id IS NOT NULL THEN person_ref(e.actor_id) END AS by
     FROM ledger_event e WHERE e.directive_id = $1 AND e.kind = ANY ($2) ORDER BY e.kind, e.seq DESC`,
    [directive.id, Object.keys(ENTERS)],
  )
  const entered = events.filter((event) => access.sees('event_line', { class: event.class }))
  const here = STAGES.indexOf(directive.stage as Stage)
  return STAGES.map((stage, index) => {
    const entries = entered.filter((event) => ENTERS[event.kind] === stage).sort((a, b) => b.at.getTime() - a.at.getTime())
    const entry = index <= here ? entries[0] : undefined
    const owed = directive.owed.includes(stage)
    return {
      stage,
      label: labelOf(stage),
      state: owed
        ? ('owed' as const)
        : index === here
          ? ('here' as const)
          : index < here
            ? ('done' as const)
            : ('ahead' as const),
      at: entry?.at.toISOString() ?? null,
      by: entry?.by ?? null,
      note: entry?.kind === 'directive.comply_first' ? 'comply_first' : null,
    }
  })
}

const ENTERS: Record<string, Stage> = {
  'directive.opened': 'intake',
  'directive.accept': 'legal_review',
  'directive.conclude_review': 'scoping',
  'directive.agree_scope': 'remediation',
  'directive.comply_first': 'remediation',
  'directive.declare_complied': 'monitoring',
  'directive.reopen': 'monitoring',
  'directive.close': 'closed',
}
