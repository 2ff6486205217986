import type { Answer, Client } from '../../harness/client.js'

/** Every list of a directive, and how many rows its response contains. Empty lists show nothing. */
const SURFACES: Record<string, { path: string; shows: (body: any) => unknown }> = {
  page: { path: '', shows: (body) => body.reference },
  receipts: { path: '', shows: (body) => body.receipts.length },
  documents: { path: '/documents', shows: (body) => body.items.length },
  comments: { path: '/comments', shows: (body) => body.items.length },
  deadlines: { path: '/deadlines', shows: (body) => body.items.length },
  tasks: { path: '/tasks', shows: (body) => body.items.length },
  demands: { path: '/review', shows: (body) => body.demands.length },
  readings: { path: '/review', shows: (body) => body.readings.length },
  obligations: { path: '/review', shows: (body) => body.obligations.length },
  questions: { path: '/review', shows: (body) => body.questions.length },
  reopenings: { path: '/review', shows: (body) => body.reopenings.length },
  contacts: { path: '/contacts', shows: (body) => body.items.length },
  notes: { path: '/contacts', shows: (body) => body.items.some((one: { notes: unknown[] }) => one.notes.length > 0) },
  grounds: { path: '/grounds', shows: (body) => body.ground },
  hypotheses: { path: '/grounds', shows: (body) => body.hypotheses.length },
  notifications: { path: '/notifications', shows: (body) => body.items.length },
  hold: { path: '/holds', shows: (body) => body.items.length },
  custodians: { path: '/notices', shows: (body) => body.items.length },
  authenticity: { path: '/authenticity', shows: (body) => body.checks.length },
  matrix: { path: '/scope', shows: (body) => body.entries.length },
  options: { path: '/options', shows: (body) => body.items.length },
  decisions: { path: '/decisions', shows: (body) => body.items.length },
  measures: { path: '/measures', shows: (body) => body.items.length },
  switches: { path: '/switches', shows: (body) => body.items.length },
  breaches: { path: '/breaches', shows: (body) => body.items.length },
  overrides: { path: '/overrides', shows: (body) => body.items.length },
  trace: { path: '/trace', shows: (body) => body.lines.length },
  members: { path: '/members', shows: (body) => body.items.length },
}
/** What a person can see of a directive: the areas that have content, and all the text in the responses. */
export interface Sight {
  readonly surfaces: ReadonlySet<string>
  readonly words: string
}

/**
 * Requests every list as this person. If the person has no access to the directive, each list responds as if it did not exist.
 */
export async function sightOf(client: Client, reference: string): Promise<Sight> {
  const answers = new Map<string, Answer>()
  for (const { path } of Object.values(SURFACES))
    if (!answers.has(path)) answers.set(path, await client.get(`directives/${reference}${path}`))
  const isThere = answers.get('')?.status === 200
  const surfaces = Object.entries(SURFACES).flatMap(([name, { path, shows }]) => {
    const { status, body } = answers.get(path) as Answer
    if (status === 200) return shows(body) ? [name] : []
    const hidden = status === 404 && body.code === 'resource/not_found'
    const refused = isThere && status === 403 && body.code === 'access/forbidden'
    if (!hidden && !refused) throw new Error(`${path} answered ${status} ${body.code}`)
    return []
  })
  const lists = ['directives?state=all', 'my-work', `search?q=${encodeURIComponent('Halden')}`]
  const around: Answer[] = []
  for (const path of lists) around.push(await client.get(path))
  const words = [...answers.values(), ...around].map(({ body }) => JSON.stringify(body)).join('\n')
  return { surfaces: new Set(surfaces), words }
}
