import { type Difference } from '../api/types.js'
import parts from '../parts/parts.module.css'
import { inSentence, wordFor, words } from '../words/words.js'

const say = words.playbooks

/** The differences between two versions, one line per item. */
export function Differences({ of, label }: { of: Difference[]; label: string }) {
  if (of.length === 0) return <p className={parts.muted}>{say.same}</p>
  return (
    <ul className={parts.list} aria-label={label}>
      {of.map((one) => (
        <li key={`${one.section}/${one.key}/${one.change}`}>{told(one)}</li>
      ))}
    </ul>
  )
}

function told({ section, name, change, fields }: Difference): string {
  if (section === 'title' || section === 'about' || section === 'leaves_out') return say.difference[section]
  const place = say.sections[section]
  if (change !== 'changed') return say.difference[change]({ section: place, name: name ?? '' })
  const inWords = fields.map((field) => inSentence(wordFor(say.write.fields, field)))
  return say.difference.changed({ section: place, name: name ?? '', fields: inWords.join(', ') })
}
