import type { OpenAPIObject } from '@nestjs/swagger'
import { z } from 'zod'

type JsonSchema = Record<string, unknown>

const PREFIX = '#/components/schemas/'
/** Formats for which zod adds a pattern that says the same at length. */
const FORMATS_ENOUGH = new Set(['uuid', 'date', 'date-time', 'email'])

/**
 * The schemas with ids, as components of the document. Input and output are converted separately, because they differ if a field
 * has a default; `settle` merges those that do not differ and names the others `XInput` and `X`.
 */
export class SchemaComponents {
  /** A schema as @nestjs/swagger takes it: the schema itself, and those that it refers to. */
  convert(schema: z.ZodType, io: 'input' | 'output'): { schema: JsonSchema; components: Record<string, JsonSchema> } {
    const {
      $schema: _,
      $defs = {},
      ...root
    } = z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        delete jsonSchema.id
        if (FORMATS_ENOUGH.has(jsonSchema.format ?? '')) delete jsonSchema.pattern
      },
    })
    const components = Object.entries($defs).map(([id, definition]) => [temporary(id, io), pointed(definition, io)])
    return { schema: pointed(root, io) as JsonSchema, components: Object.fromEntries(components) }
  }

  /** The document with each component under its final name. */
  settle(document: OpenAPIObject): OpenAPIObject {
    const found = (document.components?.schemas ?? {}) as Record<string, JsonSchema>
    const differing = differingIds(found)
    const nameOf = (key: string) => {
      const [id, io] = split(key)
      return io === 'input' && differing.has(id) ? `${id}Input` : id
    }
    const schemas: Record<string, unknown> = {}
    for (const [key, schema] of Object.entries(found).sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
      const name = nameOf(key)
      if (name in schemas && !isTwin(key, found))
        throw new Error(`Two schemas would be named "${name}" in the API's description.`)
      schemas[name] = schema
    }
    const renamed = { ...document, components: { ...document.components, schemas } }
    return JSON.parse(JSON.stringify(renamed), (name, value) =>
      name === '$ref' && typeof value === 'string' && value.startsWith(PREFIX)
        ? PREFIX + nameOf(value.slice(PREFIX.length))
        : value,
    )
  }
}

const temporary = (id: string, io: string) => `${id}.${io}`
const split = (key: string): [id: string, io: string | undefined] => key.split('.') as [string, string | undefined]

function isTwin(key: string, found: Record<string, unknown>): boolean {
  const [id, io] = split(key)
  return io !== undefined && temporary(id, 'input') in found && temporary(id, 'output') in found
}

/** Ids whose input and output differ, directly or through a reference. */
function differingIds(found: Record<string, JsonSchema>): Set<string> {
  const pairs = Object.keys(found)
    .map((key) => split(key)[0])
    .filter((id, index, ids) => ids.indexOf(id) === index && isTwin(temporary(id, 'input'), found))
  const differing = new Set<string>()
  for (let before = -1; before !== differing.size; ) {
    before = differing.size
    for (const id of pairs) {
      const as = (io: string) =>
        JSON.stringify(found[temporary(id, io)], (name, value) => {
          if (name !== '$ref' || typeof value !== 'string') return value
          const [inner] = split(value)
          return differing.has(inner.slice(PREFIX.length)) ? value : inner
        })
      if (as('input') !== as('output')) differing.add(id)
    }
  }
  return differing
}

/** The same schema, with references to components of this direction. */
function pointed(value: unknown, io: string): unknown {
  if (Array.isArray(value)) return value.map((item) => pointed(item, io))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string' ? PREFIX + temporary(inner.replace('#/$defs/', ''), io) : pointed(inner, io),
    ]),
  )
}
