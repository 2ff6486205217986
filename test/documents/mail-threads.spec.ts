import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp()
  counsel = (await app.cast()).counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}/documents`
})
afterAll(() => app.stop())

const mail = (subject: string, ...headers: string[]) =>
  Buffer.from(
    `From: office@agency.example\r\nTo: legal@orla.example\r\nSubject: ${subject}\r\n${headers.join('\r\n')}\r\n\r\nYou shall report.\r\n`,
  )

const dropped = async (name: string, bytes: Buffer): Promise<string> => (await ok(counsel.upload(at, bytes, name))).id

/** The documents by title, each with the title of the mail that it answers. */
async function threads(client = counsel): Promise<Record<string, string | null>> {
  const { items } = await ok(client.get(at))
  const titles = new Map(items.map((one: { id: string; title: string }) => [one.id, one.title]))
  return Object.fromEntries(
    items.map((one: { title: string; answers_id: string | null }) => [one.title, titles.get(one.answers_id) ?? one.answers_id]),
  )
}

describe('e-mails added to a directive', () => {
  it('are stored unchanged, and each is listed under the one it answers, in whatever order they arrived', async () => {
    const answer = mail('RE: Order', 'Message-ID: <2@orla.example>', 'In-Reply-To: <1@agency.example>')
    const id = await dropped('answer.eml', answer)
    await dropped('order.eml', mail('Order', 'Message-ID: <1@agency.example>'))
    await dropped('last.eml', mail('RE: RE: Order', 'References: <1@agency.example>', '\t<2@orla.example> <away@orla.example>'))
    await dropped('other.eml', mail('Another', 'Message-ID: <9@agency.example>', 'In-Reply-To: <8@agency.example>'))
    await dropped('notes.txt', Buffer.from('In-Reply-To: <1@agency.example>, someone wrote.'))
    await app.sweep()
    expect(await threads()).toEqual({
      'answer.eml': 'order.eml',
      'order.eml': null,
      'last.eml': 'answer.eml',
      'other.eml': null,
      'notes.txt': null,
    })
    expect(await counsel.bytes(`${at}/${id}/content`)).toEqual(answer)
  })

  it('do not reveal to a reader that there is an e-mail they cannot see', async () => {
    const { executive, people } = await app.cast()
    const secret = mail('Advice', 'Message-ID: <advice@orla.example>')
    await ok(counsel.upload(at, secret, 'advice.eml', { class: 'legal_advice' }))
    await dropped('after.eml', mail('RE: Advice', 'In-Reply-To: <advice@orla.example>'))
    await app.sweep()
    expect((await threads())['after.eml']).toBe('advice.eml')
    await counsel.post(at.replace('documents', 'members'), { person_id: people.executive.id, level: 'read' })
    expect(await threads(executive)).toMatchObject({ 'after.eml': null, 'answer.eml': 'order.eml' })
  })

  it('are reproduced from the ledger like any other document', async () => {
    expect(await app.verifyLedger()).toEqual([])
  })
})
