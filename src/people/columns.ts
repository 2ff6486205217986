import { z } from 'zod'
import { PersonRef } from '../platform/http/schemas.js'

/** How a field is read if no column has its name; `null` for a field that this statement does not read. */
type Derived<Shape> = Partial<Record<keyof Shape & string, string | null>>

/**
 * The list of a SELECT for a view: each field is the column with its name in the table `alias`, a person is read from the column
 * that holds their id, and exceptions are in `derived`. A field added to the schema is read without changing the statement.
 */
export const columnsOf = <Shape extends z.ZodRawShape>(
  view: z.ZodObject<Shape>,
  alias: string,
  derived: Derived<Shape> = {},
): string =>
  fieldsOf(view, alias, derived)
    .map(([field, sql]) => (sql === `${alias}.${field}` ? sql : `${sql} AS ${field}`))
    .join(', ')

/** The same as an expression of one JSON object, for a view inside another. */
export const jsonOf = <Shape extends z.ZodRawShape>(
  view: z.ZodObject<Shape>,
  alias: string,
  derived: Derived<Shape> = {},
): string =>
  `json_build_object(${fieldsOf(view, alias, derived)
    .map(([field, sql]) => `'${field}', ${sql}`)
    .join(', ')})`

/** The person whose id a column holds, as the API shows them; null if the column is null. */
export const personIn = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN person_ref(${column}) END`

/** The people whose ids a column holds, as the API shows them. */
export const peopleIn = (column: string): string =>
  `(SELECT COALESCE(json_agg(person_ref(one) ORDER BY one), '[]') FROM unnest(${column}) one)`

function fieldsOf(view: z.ZodObject, alias: string, derived: Derived<z.ZodRawShape>): [string, string][] {
  return Object.entries(view.shape).flatMap(([field, schema]): [string, string][] => {
    const sql = derived[field]
    if (sql === null) return []
    return [[field, sql ?? columnOf(schema, `${alias}.${field}`)]]
  })
}

function columnOf(schema: z.core.$ZodType, column: string): string {
  if (schema === PersonRef) return `person_ref(${column})`
  return schema instanceof z.ZodNullable && schema.unwrap() === PersonRef ? personIn(column) : column
}
