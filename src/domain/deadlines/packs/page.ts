import { say } from '../../catalogue/say.js'
import { inWords, periodsOf, triggersOf } from '../in-words.js'
import type { Rule } from '../rule.js'
import { JURISDICTIONS, RULES, rulesOf } from './packs.js'

const readOf = (rules: readonly Rule[]) => rules.filter((rule) => rule.check.status === 'checked').length

/** `docs/rules.md`: every rule that Edict ships, and of each whether it was read in its source. Pure. */
export function rulesPage(): string {
  const read = readOf(RULES)
  return `# The rules that deadlines are computed by

This page is written by \`npm run -s edict -- docs rules\` from \`src/domain/deadlines/packs\`, which are the data. Do not edit it by hand.

There are **${RULES.length} rules: ${read} checked, ${RULES.length - read} to be confirmed.**

| jurisdiction | rules | checked | to be confirmed |
|---|---|---|---|
${JURISDICTIONS.map(countRow).join('\n')}

**Checked** says that somebody read the passage named here, at the address named here, on the day named here: an official text, or a public copy of one, which may be older than the law. It does not say that the law still stands so today, nor that the rule fits a case. **To be confirmed** says that the rule is known from elsewhere, and why it could not be read. What such a rule gives is a proposal, and counsel reads the source before anybody rests on it. None of this is legal advice.

Where the law is open, the other defensible readings stand under the rule; the day to act by goes by the earliest of all. "Valid" is about the day of the trigger. A calendar is named by its id; \`none\` knows no holiday, and \`agency\` is the calendar of the agency that asks.

${JURISDICTIONS.map(section).join('\n\n')}
`
}

function countRow(jurisdiction: string): string {
  const rules = rulesOf(jurisdiction)
  const read = readOf(rules)
  return row(say(`jurisdiction/${jurisdiction}`), String(rules.length), String(read), String(rules.length - read))
}

function section(jurisdiction: string): string {
  return `## ${say(`jurisdiction/${jurisdiction}`)}

| rule | act | from | how long | roll | calendar | zone | satisfied by | valid | read |
|---|---|---|---|---|---|---|---|---|---|
${rulesOf(jurisdiction).map(ruleRow).join('\n')}`
}

function ruleRow(rule: Rule): string {
  return row(
    `**${rule.title}**<br>${rule.citation}<br>\`${rule.id}\`${rule.note ? `<br>${rule.note}` : ''}`,
    rule.act,
    triggersOf(rule.formula)
      .map((trigger) => say(`trigger/${trigger}`))
      .join('; '),
    howLong(rule),
    rolls(rule),
    `\`${rule.calendar}\``,
    typeof rule.zone === 'string' ? say(`rule_zone/${rule.zone}`) : rule.zone.named,
    say(`satisfied_by/${rule.satisfied_by}`),
    valid(rule),
    readWhere(rule),
  )
}

function howLong(rule: Rule): string {
  const besides = [
    rule.outer_limit ? 'an outer limit: the law wants it sooner' : '',
    rule.recurs ? 'comes again' : '',
    ...rule.other_readings.map((other) => `or ${inWords(other.formula)}: ${other.why}`),
  ]
  return [inWords(rule.formula), ...besides.filter(Boolean)].join('<br>')
}

function rolls(rule: Rule): string {
  const kinds = new Set(periodsOf(rule.formula).map((period) => period.roll))
  return kinds.size === 0 ? say('roll/none') : [...kinds].map((roll) => say(`roll/${roll}`)).join('; ')
}

function valid({ valid_from: from, valid_to: to }: Rule): string {
  if (from && to) return `${from} to ${to}`
  if (from) return `from ${from}`
  return to ? `until ${to}` : ''
}

function readWhere({ check }: Rule): string {
  if (check.status === 'checked') return `checked ${check.read_on}, [there](<${check.address}>): “${check.passage}”`
  const where = check.address ? ` [Confirm it there](<${check.address}>).` : ''
  return `to be confirmed: ${check.why}${where}`
}

/** A bar or a line break in a cell would end it. */
const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
