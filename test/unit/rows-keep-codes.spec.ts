import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { phrase, sayPhrase } from '../../src/domain/catalogue/phrase.js'

const ROOT = join(__dirname, '../../src')

/** Files that write rows but use the words of one language, with the reason. */
const MAY: Readonly<Record<string, string>> = {
  'casework/open-directive.ts': 'the name of a new directive, which people edit',
  'letters/draft-letter.ts': 'a letter is written in one language',
  'remediation/switches/keep-answer.ts': 'a document, whose bytes never change',
  'outbox/watch.ts': 'sends a mail; its row holds no words',
  'insight/checker/send-finding-mail.handler.ts': 'sends a mail; its row holds no words',
  'people/mail/account-notice.handler.ts': 'sends a mail; its row holds no words',
}

const WRITES =
  /addRecord\(|\.insert\(|\.update\(|INSERT INTO|\bUPDATE \w+ SET|addTask\(|cancelTasks\w*\(|endAccess\w*\(|keepOverride\(|openHold\(/
const SAYS = /\b(?:say|sayCode|sayPhrase|sayDue|sayInstant|sayDay|sayDate)\(/

describe('words in rows', () => {
  it('are kept as a code with parameters, never in the language of the person who acted', () => {
    const found = [...sources(ROOT)].filter(({ text }) => WRITES.test(text) && SAYS.test(text)).map(({ file }) => file)
    expect(found.sort()).toEqual(Object.keys(MAY).sort())
  })

  it('are shown in the language of each reader, and text that a person wrote is shown as written', () => {
    const kept = JSON.parse(JSON.stringify(phrase('task/accept_assignment', { kind: 'stage_owner' })))
    expect(kept).toEqual({ code: 'task/accept_assignment', params: { kind: 'stage_owner' } })
    expect(sayPhrase('en-GB', kept)).toBe('Accept or return your assignment as stage owner')
    expect(sayPhrase('de', 'Call {them}')).toBe('Call {them}')
  })
})

function* sources(folder: string): Generator<{ file: string; text: string }> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (/(?<!\.spec)\.ts$/.test(entry.name) && !/\/(demo|domain)\//.test(path))
      yield { file: relative(ROOT, path), text: readFileSync(path, 'utf8') }
  }
}
