import { type Due, type Task } from '../api/types.js'
import { cityOf, wallOf } from './zone.js'

/** The due date of a task, in the same shape as a deadline's; null if the task has none. `placeOf` names the zone's place. */
export function dueOfTask(
  task: Pick<Task, 'due_at' | 'due_zone' | 'late'>,
  placeOf: (zone: string) => string = cityOf,
): Due | null {
  if (!task.due_at || !task.due_zone) return null
  return {
    due_on: wallOf(Date.parse(task.due_at), task.due_zone).day,
    due_at: task.due_at,
    due_zone: task.due_zone,
    place: placeOf(task.due_zone),
    precision: 'instant',
    safe_by: null,
    act_by: task.due_at,
    late: task.late,
  }
}
