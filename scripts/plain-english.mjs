// npm run lint: refuses idioms that no native professional would write (the list in the writing guide), each with a replacement.
// It reads product text and documentation, comments, test titles, and strings in code. It does not read names: a string without a
// space counts as a code.
import { files, piecesOf } from './english/pieces.mjs'

/** The idioms, and what to write instead. */
const IDIOMS = [
  [/\banew\b/i, 'again'],
  [
    /\bno more\b(?=[;:)]|$| once\b)|\b(?:is|are|does|shown|asked|used|called|counts?|changed|offered|needs? it|needed) no more\b/i,
    'no longer',
  ],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, correct, resolve'],
  [/\belse than\b/i, 'other than'],
  [/\bthe house\b/i, 'the project, the structure, the organisation'],
  [/\bcom(?:es?|ing) again\b/i, 'recurs, recurring'],
  [/\banswers? for (?:it|them|this|these|the directive|what)\b/i, 'owns, is responsible for'],
  [/\bhangs? on\b/i, 'depends on, is attached to'],
  [/\bas (?:it|they) came\b/i, 'unchanged'],
  [/\blet(?:s|ting)? (?:it |that |this |them |what \w+ )?pass\b/i, 'override'],
  [/\b(?:than|by|to|for|of|from|with) who\b(?! to\b)/i, 'the person who, whoever, anyone who'],
  [/\bsomebody\b/i, 'someone, a person'],
  [/\b(?:stands?|stood) still\b/i, 'is paused'],
  [/\b(?:by|of) word of mouth\b/i, 'orally'],
  [/\b(?:is|are|was|were|stays?|still|be) owed\b/i, 'is required, is due'],
  [/\bwho else must know\b/i, 'notifications'],
  [/\b(?:whereof|thereof|hereof)\b/i, 'plain words'],
  [/\bnot any more\b|\bany more\b(?! than)/i, 'no longer'],
  [/\bfor ever\b/i, 'forever'],
  [/\bwork(?:s|ed)? the (?:whole )?case\b/i, 'work on the case'],
  [/, save (?:for|where|that)\b/i, 'except'],
  [/\bthat which\b/i, 'what, the one that'],
  [/\b(?:lest|afresh|till)\b/i, 'so that … not, again, until'],
  [/\bonce more\b/i, 'again'],
  [/\bat the most\b/i, 'at most'],
  [/\b(?:is|are|was|were) (?:no|every|any)body['’]s\b/i, 'belongs to no one, to everyone'],
  [/\b(?:in|after) (?:one|two|three|some|\d+) (?:day|week|month|year)s?['’]s? time\b/i, 'in two weeks'],
  [/\b(?:whoso|wheresoe|whensoe)ver\b|\bthere(?:by|in|with|upon)\b|\bwhere(?:by|upon)\b/i, 'plain words'],
  [
    /(?:^|[.;] |\/\*\* |^ *\* |\/\/ )who (?:is|has|had|may|can|does|did|sees|reads|works|asks|gives|gets|wants|forgot|left)\b[^.;:?,]*,? (?:is|are|gets|sees|may|must|finds|signs|takes|answers) /im,
    'a person who, people who',
  ],
]

/** This list itself, and migrations that have landed, which never change. */
const QUOTED = [/^scripts\/plain-english\.mjs$/, /^migrations\/00[0-3]\d_/]

const faults = []
for (const file of files(...(process.argv[2] ? process.argv.slice(2) : [])))
  if (!QUOTED.some((one) => one.test(file))) for (const piece of piecesOf(file)) look(file, piece)

for (const { file, line, text, instead } of faults) process.stderr.write(`${file}:${line}  “${text}”: write ${instead}\n`)
if (faults.length > 0) {
  process.stderr.write(`${faults.length} idioms. CONTRIBUTING.md says how Edict writes.\n`)
  process.exit(1)
}

function look(file, { line, text }) {
  for (const [idiom, instead] of IDIOMS)
    for (const found of text.matchAll(new RegExp(idiom, 'gi')))
      faults.push({ file, line: line + text.slice(0, found.index).split('\n').length - 1, text: found[0], instead })
}
