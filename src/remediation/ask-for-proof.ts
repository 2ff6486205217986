import { addTask } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import type { Measure } from './measure.entity.js'

export async function askFor(
  tx: Tx,
  measure: Measure,
  what: 'do_measure' | 'undo_measure' | 'judge_evidence',
  personId: string,
  actor: Actor,
): Promise<void> {
  await addTask(tx, {
    directive_id: measure.directive_id,
    // Reversing is the owner's task just as applying was: the same kind of task, with different wording.
    kind: what === 'undo_measure' ? 'do_measure' : what,
    subject: phrase(`task/${what}`, { subject: measure.subject }),
    person_id: personId,
    made_by: actor.id,
    subject_id: measure.id,
    due_at: measure.due_at,
    due_zone: measure.due_zone,
  })
}
