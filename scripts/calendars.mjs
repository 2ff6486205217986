// npm run -s calendars -- draft ID [YEAR..]   what the library date-holidays returns, and where the reviewed file differs
//                         check                the differences for all calendars, without drafts
//                         table                the page docs/calendars.md
// The library drafts and cross-checks; it decides nothing (docs/decisions/0014-calendars.md). The comparison covers the days from
// Monday to Friday in our best interpretation. Exits with 1 for a difference that calendars/explained.json does not explain, or an
// explanation of a difference that no longer exists.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../calendars', import.meta.url))
const WEEKEND = [0, 6]

/** The library's calendar for a file: its country, its state, and which of its types are legal days off there. */
const LIBRARY = {
  'US-FED': { of: ['US'], types: ['public', 'bank'] },
  ...Object.fromEntries(
    ['CA', 'DC', 'DE', 'IL', 'MA', 'NY', 'TX', 'VA'].map((state) => [
      `US-${state}`,
      { of: ['US', state], types: ['public', 'bank'] },
    ]),
  ),
  BE: { of: ['BE'] },
  CA: { of: ['CA'] },
  DE: { of: ['DE'] },
  ...Object.fromEntries(
    ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'].map((land) => [
      `DE-${land}`,
      { of: ['DE', land] },
    ]),
  ),
  FR: { of: ['FR'] },
  IE: { of: ['IE'] },
  JP: { of: ['JP'] },
  NL: { of: ['NL'] },
  'UK-ENG': { of: ['GB', 'ENG'] },
  'UK-SCT': { of: ['GB', 'SCT'] },
  'UK-NIR': { of: ['GB', 'NIR'] },
  AU: { of: ['AU'] },
  'AU-ACT': { of: ['AU', 'ACT'] },
  'AU-NSW': { of: ['AU', 'NSW'] },
  'AU-VIC': { of: ['AU', 'VIC'] },
}

/** Files for which the library has no data. */
const ALONE = {
  'EU-COM': 'the library does not know the institutions',
  'JP-YE': 'a custom, no holidays',
  'UK-ALL': 'combined from the three that are compared',
  'US-CFIUS': 'closures by executive order, which the library omits',
  'ZA-CCMA': 'a rule of one tribunal, no holidays',
}

const [command, ...words] = process.argv.slice(2)
if (command === 'table') process.stdout.write(page())
else if (command === 'draft' && words.length > 0) await draft(words[0], words.slice(1).map(Number))
else if (command === 'check' && words.length === 0) await check()
else usage()

async function draft(id, years) {
  if (ALONE[id]) return process.stdout.write(`${id}: nothing to draft, ${ALONE[id]}.\n`)
  if (!LIBRARY[id] || years.some((year) => !Number.isInteger(year))) return usage()
  const file = files().find((one) => one.id === id)
  const wanted = years.length > 0 ? years : yearsOf(file)
  const found = await fromLibrary(id, wanted)
  for (const [on, name] of found) process.stdout.write(`${JSON.stringify({ on, name, kind: 'holiday', source: '?' })}\n`)
  const { lines, open } = compare(id, found, wanted)
  process.stdout.write(`\n${lines.join('\n')}\n`)
  if (open > 0) process.exitCode = 1
}

async function check() {
  for (const { id } of files()) {
    if (ALONE[id]) continue
    if (!LIBRARY[id]) throw new Error(`scripts/calendars.mjs does not say what to compare ${id} with`)
    const years = yearsOf(files().find((one) => one.id === id))
    const { lines, open, explained } = compare(id, await fromLibrary(id, years), years, false)
    process.stdout.write(`${[`${id}: ${explained} differences explained, ${open} not`, ...lines].join('\n  ')}\n`)
    if (open > 0) process.exitCode = 1
  }
}

/** The library's days off, by day, from Monday to Friday. */
async function fromLibrary(id, years) {
  const { default: Holidays } = await import('date-holidays')
  const { of, types = ['public'] } = LIBRARY[id]
  const library = new Holidays(...of, { languages: 'en' })
  const found = new Map()
  // A holiday of the next year can be observed on the last day of this one.
  for (const year of [...years, Math.max(...years) + 1])
    for (const { date, name, type } of library.getHolidays(year)) {
      const on = date.slice(0, 10)
      if (types.includes(type) && date.endsWith('00:00:00') && isWeekday(on) && years.includes(Number(on.slice(0, 4))))
        found.set(on, name)
    }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function compare(id, library, years, all = true) {
  const file = new Map([...daysOf(id)].filter(([on]) => isWeekday(on) && years.includes(Number(on.slice(0, 4)))))
  const missing = [...library.keys()].filter((on) => !file.has(on))
  const more = [...file.keys()].filter((on) => !library.has(on))
  const lines = []
  let open = 0
  let explained = 0
  const say = (on, name, where, side) => {
    const why = explanations(id).find((one) => one[side]?.includes(on))?.why
    if (why) explained += 1
    else open += 1
    if (all || !why) lines.push(`${on} ${name}: only in the ${where}${why ? `. ${why}` : ', NOT EXPLAINED'}`)
  }
  for (const on of missing) say(on, library.get(on), 'library', 'library_only')
  for (const on of more) say(on, file.get(on), 'file', 'file_only')
  for (const { why, library_only = [], file_only = [] } of explanations(id))
    for (const [days, present] of [
      [library_only, missing],
      [file_only, more],
    ])
      for (const on of days)
        if (years.includes(Number(on.slice(0, 4))) && !present.includes(on)) {
          open += 1
          lines.push(`${on}: explained (${why}), but the difference no longer exists`)
        }
  return { lines: lines.length > 0 ? lines : ['no difference'].filter(() => all), open, explained }
}

/** The days off according to our best interpretation, including those of the included calendars. */
function daysOf(id) {
  const file = files().find((one) => one.id === id)
  const days = new Map((file.includes ?? []).flatMap((included) => [...daysOf(included)]))
  for (const { on, name, kind, holds = true } of file.days) {
    days.delete(on)
    if (holds && kind !== 'working') days.set(on, name)
  }
  return days
}

function page() {
  const rows = files().map((file) => {
    const checked = file.days.filter(({ source }) => file.sources[source].read_on !== null).length
    const disputed = file.days.filter((day) => day.disputed).length
    const names = [file.id, ...(file.aliases ?? [])].join(', ')
    const more = file.includes ? ` and ${file.includes.join(', ')}` : ''
    return `| ${names} | ${file.name} | ${file.from} to ${file.until} | ${file.days.length}${more} | ${checked} | ${file.days.length - checked} | ${disputed} |`
  })
  return `# Holiday calendars

A calendar defines which days are business days. The calendars are reviewed files (\`calendars/\`) that name the source of each day. *Checked* means that the source was read at its address on the date given in the file: an official text, a copy of one or, if the passage says so, a secondary source. *To be confirmed* means that the day was taken from widely available publications, and that a person must confirm it before anyone relies on it. *Disputed* days have two interpretations: a deadline shows both, and reminders follow the earlier one. A calendar covers only the years listed.

Calendars are combined with \`+\`: in \`US-FED+DC+MA\`, a day is a business day only if it is one in all three. \`none\` contains only weekends and covers all years. The calendar of a State or a Land includes the federal days. If an entry is wrong or a new holiday is proclaimed, a new version of the file replaces the old one, and deadlines calculated earlier keep their explanation.

This page is generated by \`npm run -s calendars -- table\`.

| Calendar | Name | Years | Days | Checked | To be confirmed | Disputed |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}

function files() {
  files.read ??= readdirSync(folder)
    .filter((name) => /^[A-Z]{2}(-[A-Z0-9]+)?\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return files.read
}

/** Each: { why, file_only: [day], library_only: [day] }. */
function explanations(id) {
  explanations.read ??= JSON.parse(readFileSync(join(folder, 'explained.json'), 'utf8'))
  return explanations.read[id] ?? []
}

function yearsOf(file) {
  return Array.from({ length: file.until - file.from + 1 }, (_, at) => file.from + at)
}

function isWeekday(on) {
  return !WEEKEND.includes(new Date(`${on}T00:00:00Z`).getUTCDay())
}

function usage() {
  process.stderr.write('npm run -s calendars -- draft ID [YEAR..] | check | table\n')
  process.exitCode = 2
}
