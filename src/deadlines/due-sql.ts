/** SQL for when something is due, in the form of the API's `Due`, for every room that shows it. */

interface DueColumns {
  readonly on: string
  readonly at: string
  readonly zone: string
  readonly precision: string
  readonly safe_by: string
  readonly act_by: string
  readonly agency: string
  readonly late: string
}

const due = ({ on, at, zone, precision, safe_by, act_by, agency, late }: DueColumns) =>
  `json_build_object('due_on', ${on}, 'due_at', ${at}, 'due_zone', ${zone}, 'place', zone_place(${zone}, ${agency}), 'precision', ${precision}, 'safe_by', ${safe_by}, 'act_by', ${act_by}, 'late', ${late})`

const passed = (at: string) => `${at} <= (SELECT edict_now())`

/** The due date of deadline `l`. `agency` is SQL: the agency whose name for the place is shown. */
export const dueOfDeadline = (l: string, agency: string, late = passed(`${l}.due_at`)) =>
  due({
    on: `${l}.due_on`,
    at: `${l}.due_at`,
    zone: `${l}.due_zone`,
    precision: `${l}.precision`,
    safe_by: `${l}.safe_by`,
    act_by: `${l}.act_by`,
    agency,
    late,
  })

/** The due date of a row that has only an instant and its zone, such as a task. */
export const dueAtInstant = (row: string, agency: string, late = passed(`${row}.due_at`)) =>
  due({
    on: `(${row}.due_at AT TIME ZONE ${row}.due_zone)::date`,
    at: `${row}.due_at`,
    zone: `${row}.due_zone`,
    precision: "'instant'",
    safe_by: 'NULL',
    act_by: `${row}.due_at`,
    agency,
    late,
  })

/** A deadline counts as late only while it is open. */
export const openAndLate = (l: string) => `${l}.status = 'open' AND ${passed(`${l}.due_at`)}`
