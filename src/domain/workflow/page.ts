import { say } from '../catalogue/say.js'
import { APPEAL, APPEAL_ACTIONS, type AppealRule, LIVE, PROCEEDING_STAGES } from './appeal.js'
import { COMPLY, COMPLY_ACTIONS, type ComplyRule, OVERRIDES } from './comply.js'
import { STAGES } from './stage.js'

const action = (name: string) => `${say(`action/${name}`)} (\`${name}\`)`
const stage = (name: string) => say(`stage/${name}`)
const stages = (names: readonly string[]) => names.map(stage).join(', ')
const movers = (names: readonly string[]) => names.map((name) => say(`mover/${name}`)).join(', ')
const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

/** `docs/workflow.md`: both lines as their tables have them, in the catalogue's words, with a Mermaid diagram of each. Pure. */
export function workflowPage(): string {
  return `# The two lines

This page is written by \`npm run -s edict -- docs workflow\` from the tables in \`src/domain/workflow\`, which are the law. Do not edit it by hand.

A directive moves along the compliance line. Beside it run any number of proceedings, each on its own appeal line. No action on one line moves the other, or moves its clocks, unless the tables say so.

## The compliance line

\`\`\`mermaid
stateDiagram-v2
  [*] --> ${STAGES[0]}
${COMPLY_ACTIONS.flatMap((name) => complyArrows(name, COMPLY[name])).join('\n')}
\`\`\`

| action | from | to | by | needs | besides |
|---|---|---|---|---|---|
${COMPLY_ACTIONS.map((name) => complyRow(name, COMPLY[name])).join('\n')}

What an action needs may be missing: ${movers(OVERRIDES)} may let it pass, with a reason. The override is recorded with what was missing. A reason, an outcome and the stage cannot be overridden.

Work that was passed over, or that fell due again, is **owed**. It shows as owed, and blocks closing until it is done.

## The appeal line

\`\`\`mermaid
stateDiagram-v2
${APPEAL_ACTIONS.flatMap((name) => appealArrows(name, APPEAL[name])).join('\n')}
${PROCEEDING_STAGES.filter((one) => !(LIVE as readonly string[]).includes(one))
  .map((one) => `  ${one} --> [*]`)
  .join('\n')}
\`\`\`

| action | from | to | by | besides |
|---|---|---|---|---|
${APPEAL_ACTIONS.map((name) => appealRow(name, APPEAL[name])).join('\n')}

While a proceeding is at ${stages(LIVE).toLowerCase()}, its directive shows as "in appeal" and cannot be closed. A proceeding may be opened at any stage, even after closing; the next forum is a new proceeding that names this one.
`
}

function complyArrows(name: string, rule: ComplyRule): string[] {
  return rule.from.flatMap((from) => {
    const to = rule.to === 'here' ? [from] : rule.to === 'earlier' ? [STAGES[STAGES.indexOf(from) - 1]] : [rule.to]
    return to.map((one) => `  ${from} --> ${one}: ${say(`action/${name}`)}`)
  })
}

function complyRow(name: string, rule: ComplyRule): string {
  const to = rule.to === 'here' ? 'stays' : rule.to === 'earlier' ? 'the stage before, or any earlier one' : stage(rule.to)
  const besides = [
    rule.reason ? 'a reason' : '',
    rule.outcomes ? `an outcome: ${codes(rule.outcomes)}` : '',
    rule.settles ? `${stage(rule.settles)} is no longer owed` : '',
    rule.later ? `where it is owed, also done later, at ${stages(rule.later)}; the stage stays` : '',
    rule.skips ? `${stages(rule.skips)} stay owed, unless done` : '',
    rule.owes ? `${stages(rule.owes)} is owed again` : '',
  ]
  const needs = (rule.needs ?? []).map((fact) => say(`fact/${fact}`))
  return row(action(name), stages(rule.from), to, movers(rule.by), needs.join('; '), besides.filter(Boolean).join('; '))
}

function appealArrows(name: string, rule: AppealRule): string[] {
  return rule.from.map((from) => `  ${from ?? '[*]'} --> ${rule.to === 'here' ? from : rule.to}: ${say(`action/${name}`)}`)
}

function appealRow(name: string, rule: AppealRule): string {
  const from = rule.from.map((one) => (one === null ? 'none yet' : stage(one))).join(', ')
  const besides = [
    rule.reason ? 'a reason' : '',
    rule.outcomes ? `an outcome: ${codes(rule.outcomes)}` : '',
    rule.until ? 'until when' : '',
    rule.stay ? `the stay, from ${codes(rule.stay.from)}, is \`${rule.stay.to}\`` : '',
    rule.amends ? `with ${codes(rule.amends)} the directive is amended: its legal review is owed again` : '',
    rule.proposes ? 'proposes to pause the deadlines; a person accepts' : '',
  ]
  return row(
    action(name),
    from,
    rule.to === 'here' ? 'stays' : stage(rule.to),
    movers(rule.by),
    besides.filter(Boolean).join('; '),
  )
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
