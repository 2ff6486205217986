interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  format?: string
  minimum?: number
  example?: unknown
  default?: unknown
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** The example value of a field, by its name. A field that needs something else declares it: `.meta({ examples: […] })`. */
const BY_NAME: Record<string, unknown> = {
  address: '1200 Pennsylvania Avenue NW, Washington, DC 20004',
  agency_reference: 'BIS-2026-0417',
  agreed: 'The return date moves to June 30, 2026.',
  agreed_with: 'Dana Whitfield, Office of Export Enforcement',
  answer: 'The term covers persons outside the United States only.',
  assessment: 'Two accounts stayed active for 40 minutes after the order took effect.',
  basis: 'Agreed by telephone and confirmed by letter of June 12, 2026.',
  body: 'Counsel recommends that we ask for a written confirmation.',
  change: 'Demand 4 is limited to records created after January 1, 2024.',
  citation: '15 CFR 744.6(c)',
  code: '123456',
  description: 'Requires a licence for the items named in the letter.',
  effect: 'Access is switched off for all users of the product.',
  email: 'avery.lane@orla.example',
  ends_when: 'The agency withdraws the order.',
  firm: 'Brook & Hale LLP',
  forum: 'Bureau of Industry and Security',
  how: 'Called back on the number published on the agency’s website.',
  jurisdiction: 'US',
  keep: 'All messages and logs about the two products since January 1, 2025.',
  level: 'read',
  name: 'Avery Lane',
  no_demands_reason: 'The letter only announces an inspection.',
  note: 'Announced on the agency’s website.',
  off_by: 'Morgan Reyes, IT operations',
  office_address: '1401 Constitution Avenue NW, Washington, DC 20230',
  official: 'Dana Whitfield, Director',
  passage: 'The period begins on the day after receipt.',
  phone: '+1 202 555 0134',
  place: 'Washington',
  quote: 'You must preserve all records relating to the products named above.',
  reason: 'Confirmed by the agency in its letter of June 12, 2026.',
  reasons: 'The narrower option cannot be put into effect before midnight.',
  remark: 'The evidence was complete; the override was justified.',
  says: 'The letter refers to national security and gives no further reason.',
  scopes: ['read'],
  short_name: 'BIS',
  subject: 'Preserve records of both products',
  summary: 'Orders that access to two products ends by midnight.',
  term: 'foreign national',
  text: 'Persons who are not citizens or permanent residents of the United States.',
  title: 'Suspension of two products',
  token: 'the token from the link',
  topics: 'Scope of demand 4 and the return date',
  url: 'https://switches.orla.example/products',
  website: 'https://www.bis.gov',
  what: 'Two accounts kept access after the order took effect.',
  who: 'Head of security',
  why: 'The insurer must be told within ten days.',
}

const BY_ENDING: [ending: string, value: unknown][] = [
  ['_id', '0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b'],
  ['_at', '2026-06-12T17:21:00-04:00'],
  ['_on', '2026-06-15'],
  ['zone', 'America/New_York'],
  ['_by', 'Avery Lane'],
  ['_reason', 'Nothing remains to be done.'],
]

const BY_FORMAT: Record<string, unknown> = {
  uuid: '0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b',
  date: '2026-06-15',
  'date-time': '2026-06-12T17:21:00-04:00',
  email: 'avery.lane@orla.example',
  uri: 'https://www.bis.gov',
}

/** An example of valid input for a schema: every required field, and each optional field that has an example. */
export function exampleOf(schema: object, components: Readonly<Record<string, unknown>>): unknown {
  return exampleFor(schema, components, '')
}

function exampleFor(given: Schema, components: Readonly<Record<string, unknown>>, name: string): unknown {
  if (given.example !== undefined) return given.example
  if (given.$ref) return exampleFor(components[given.$ref.split('/').at(-1) as string] as Schema, components, name)
  const choice = (given.anyOf ?? given.oneOf)?.find(({ type }) => type !== 'null')
  if (choice) return exampleFor(choice, components, name)
  if (given.allOf) return Object.assign({}, ...given.allOf.map((part) => exampleFor(part, components, name) as object))
  if (given.const !== undefined) return given.const
  if (given.enum) return given.enum[0]
  const type = Array.isArray(given.type) ? given.type.find((one) => one !== 'null') : given.type
  if (type === 'object') return objectOf(given, components)
  if (type === 'array') return BY_NAME[name] ?? [exampleFor(given.items ?? {}, components, name.replace(/s$/, ''))]
  if (type === 'integer' || type === 'number') return Math.max(given.minimum ?? 1, 1)
  if (type === 'boolean') return given.default ?? true
  return BY_FORMAT[given.format ?? ''] ?? wordsOf(name)
}

function objectOf({ properties = {}, required = [] }: Schema, components: Readonly<Record<string, unknown>>): object {
  const shown = Object.entries(properties).filter(
    ([name, { type }]) => required.includes(name) || (type === 'string' && name in BY_NAME),
  )
  return Object.fromEntries(shown.map(([name, inner]) => [name, exampleFor(inner, components, name)]))
}

const wordsOf = (name: string) => BY_NAME[name] ?? BY_ENDING.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text'
