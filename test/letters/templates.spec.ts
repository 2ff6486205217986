import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { LETTER_TEMPLATES, namesOf } from '../../src/domain/letters/views.js'
import { LetterRendering } from '../../src/letters/rendering/render-letter.js'
import { RENDERING_LIMITS, RenderingThread } from '../../src/letters/rendering/rendering-thread.js'
import { aView, templatesDir } from './letters.js'

const rendering = new LetterRendering({ templatesDir })
afterAll(() => rendering.stop())

const fill = (source: string, view = aView()) => rendering.fillSource(source, view)

describe('templates', () => {
  it.each(LETTER_TEMPLATES)('the template %s, as shipped, is allowed', async (template) => {
    const source = readFileSync(join(templatesDir, 'letters', `${template}.hbs`), 'utf8')
    await expect(fill(source)).resolves.toContain('Orla Systems, Inc.')
  })

  it.each([
    ['a raw block', 'x\n\n{{{{raw}}}} {{reference}} {{{{/raw}}}}', { reason: 'raw_block', line: 3 }],
    ['a raw block with the name of a helper', '{{{{if reference}}}}x{{{{/if}}}}', { reason: 'raw_block', line: 1 }],
    ['triple braces', 'x\n{{{reference}}}', { reason: 'raw_output', line: 2 }],
    ['an ampersand', '{{&reference}}', { reason: 'raw_output', line: 1 }],
    ['a partial', '{{> other}}', { reason: 'partial', line: 1 }],
    ['a partial named at run time', '{{> (lookup . "reference")}}', { reason: 'partial', line: 1 }],
    ['a partial block', '{{#> layout}}x{{/layout}}', { reason: 'partial', line: 1 }],
    ['an inline partial', '{{#*inline "x"}}y{{/inline}}', { reason: 'decorator', line: 1 }],
    ['a decorator', '{{* decorate}}', { reason: 'decorator', line: 1 }],
    ['a name that the view does not have', '{{sealed_notes}}', { reason: 'unknown_name', line: 1 }],
    ['the whole view', '{{this}}', { reason: 'unknown_name', line: 1 }],
    ['every name of the view', '{{#each this}}{{@key}}={{this}}{{/each}}', { reason: 'unknown_name', line: 1 }],
    ['the root', '{{@root.reference}}', { reason: 'unknown_name', line: 1 }],
    ['a parent', '{{#if reference}}{{../reference}}{{/if}}', { reason: 'unknown_name', line: 1 }],
    ['a prototype', '{{reference.constructor}}', { reason: 'unknown_name', line: 1 }],
    ['a constructor', '{{constructor}}', { reason: 'unknown_name', line: 1 }],
    ['__proto__', '{{__proto__}}', { reason: 'unknown_name', line: 1 }],
    ['a literal', '{{"reference"}}', { reason: 'unknown_name', line: 1 }],
    ['a built-in helper', '{{lookup this "reference"}}', { reason: 'unknown_helper', line: 1 }],
    ['a log', '{{log reference}}', { reason: 'unknown_helper', line: 1 }],
    ['with', '{{#with reference}}x{{/with}}', { reason: 'unknown_helper', line: 1 }],
    ['a missing helper', '{{#helperMissing reference}}x{{/helperMissing}}', { reason: 'unknown_helper', line: 1 }],
    ['a block with the name of a value', '{{#reference}}x{{/reference}}', { reason: 'unknown_helper', line: 1 }],
    ['a subexpression', '{{#if (reference)}}x{{/if}}', { reason: 'subexpression', line: 1 }],
    ['a hash', '{{#if reference includeZero=true}}x{{/if}}', { reason: 'bad_argument', line: 1 }],
    ['two arguments', '{{#if reference today}}x{{/if}}', { reason: 'bad_argument', line: 1 }],
    ['block parameters', '{{#if reference as |x|}}x{{/if}}', { reason: 'bad_argument', line: 1 }],
    ['each over a text', '{{#each reference}}x{{/each}}', { reason: 'not_a_list', line: 1 }],
    ['three blocks deep', '{{#if today}}{{#if today}}\n{{#if today}}x{{/if}}{{/if}}{{/if}}', { reason: 'too_deep', line: 2 }],
    ['invalid syntax', 'x\n{{#if today}}', { reason: 'bad_syntax', line: 2 }],
    ['a template that is too long', 'x'.repeat(100_001), { reason: 'too_long' }],
  ])('a template with %s is refused with its reason', async (_, source, params) => {
    await expect(fill(source)).rejects.toMatchObject({ code: 'letter/template_refused', params })
  })

  it('a template that is not text is refused, even if it is a syntax tree that the compiler accepts', async () => {
    const tree = { type: 'Program', body: [], loc: {} } as unknown as string
    await expect(fill(tree)).rejects.toMatchObject({ code: 'letter/template_refused', params: { reason: 'bad_syntax' } })
  })

  it('a template shows existing values and leaves out missing ones, and does not count `else if` as nesting', async () => {
    const source =
      '{{#if received}}{{#if dated_on}}{{dated_on}}{{else if today}}{{today}}{{else}}no{{/if}}{{/if}}{{#unless today}}x{{/unless}}'
    await expect(fill(source)).resolves.toBe('12 June 2026')
    await expect(fill(source, aView({ dated_on: null }))).resolves.toBe('13 June 2026')
  })

  it('a template knows every name of its view, and renders dates in words', async () => {
    const names = Object.keys(namesOf('acknowledgement_of_receipt'))
    const text = await fill(names.map((name) => `${name}={{${name}}}`).join('\n'))
    expect(text).toContain('today=13 June 2026')
    expect(text.split('\n')).toHaveLength(names.length)
    expect(text).not.toContain('undefined')
  })
})

describe('the letter thread', () => {
  // Allowed, but too slow to wait for: thousands of conditions for each entry of a long list.
  const runaway = {
    source: `{{#each lines}}${'{{#if this}}{{/if}}'.repeat(5_000)}{{/each}}`,
    names: { lines: 'list' as const },
    view: { lines: Array<string>(50_000).fill('x') },
  }

  it('ends a runaway template, while the process continues with everything else', async () => {
    const thread = new RenderingThread({ ...RENDERING_LIMITS, milliseconds: { fill: 500, typeset: 20_000, docx: 20_000 } })
    await thread.run('fill', { source: 'begun', names: {}, view: {} })
    const ended = once(Reflect.get(thread, 'worker') as Worker, 'exit')
    let beats = 0
    const heart = setInterval(() => {
      beats += 1
    }, 10)
    const began = performance.now()
    await expect(thread.run('fill', runaway)).rejects.toMatchObject({ code: 'letter/rendering_stopped' })
    clearInterval(heart)
    const took = performance.now() - began
    expect(took).toBeLessThan(5_000)
    expect(beats).toBeGreaterThan(20)
    await ended
    await expect(thread.run('fill', { ...runaway, source: '{{#each lines}}{{this}}{{/each}}' })).resolves.toHaveLength(50_000)
    await thread.stop()
  })

  it('ends a template that takes too much memory, and continues', async () => {
    const thread = new RenderingThread({
      ...RENDERING_LIMITS,
      heapMegabytes: 32,
      milliseconds: { fill: 30_000, typeset: 30_000, docx: 20_000 },
    })
    const greedy = { ...runaway, source: `{{#each lines}}${'{{#if this}}{{this}}{{/if}}'.repeat(3_000)}{{/each}}` }
    await expect(thread.run('fill', greedy)).rejects.toMatchObject({ code: expect.stringMatching(/rendering_stopped|too_large/) })
    await expect(thread.run('fill', { ...runaway, source: 'ok' })).resolves.toBe('ok')
    await thread.stop()
  })

  it('refuses a template that produces too much text', async () => {
    const thread = new RenderingThread()
    const source = `{{#each lines}}${'x'.repeat(100)}{{/each}}`
    await expect(thread.run('fill', { ...runaway, source })).rejects.toMatchObject({ code: 'letter/too_large' })
    await thread.stop()
  })

  it('processes one job after another, and refuses new ones when too many wait', async () => {
    const thread = new RenderingThread({ ...RENDERING_LIMITS, waiting: 2 })
    const ask = (source: string) => thread.run('fill', { source, names: {}, view: {} })
    const [one, two, three] = [ask('1'), ask('2'), ask('3')]
    await expect(three).rejects.toMatchObject({ code: 'service/unavailable' })
    await expect(Promise.all([one, two])).resolves.toEqual(['1', '2'])
    await expect(ask('4')).resolves.toBe('4')
    await thread.stop()
  })

  it('fails its current job when it is stopped, and does nothing afterwards', async () => {
    const thread = new RenderingThread()
    await thread.run('fill', { source: 'begun', names: {}, view: {} })
    const running = thread.run('fill', runaway)
    const waiting = thread.run('fill', { source: 'x', names: {}, view: {} })
    const both = Promise.allSettled([running, waiting])
    // Stopped only once it is running: a job that never started would prove nothing.
    await new Promise((resolve) => setImmediate(resolve))
    await thread.stop()
    expect((await both).map((result) => result.status)).toEqual(['rejected', 'rejected'])
    await expect(thread.run('fill', { source: 'x', names: {}, view: {} })).rejects.toMatchObject({ code: 'service/unavailable' })
  })
})
