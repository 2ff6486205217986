import { useQuery } from '@tanstack/react-query'
import { listMembersOptions } from '../api/generated/@tanstack/react-query.gen.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import { useDirective } from './case.js'

const ask = words.dialogs.comment

/** Below every text box: the people who will see what is typed in it, by name if they are known. */
export function WhoSees({ isFact }: { isFact: boolean }) {
  const { directive } = useDirective()
  const members = useQuery(listMembersOptions({ path: { reference: directive.reference } }))
  if (directive.visibility === 'open' || !members.data)
    return <span className={parts.muted}>{isFact ? ask.fact_open : ask.privileged_open}</span>
  const cases = new Set(members.data.items.filter((one) => one.level === 'case').map((one) => one.person.id))
  const names = members.data.who_sees.filter((person) => isFact || cases.has(person.id)).map((person) => person.name)
  const text = names.length > 6 ? ask.and_more({ names: names.slice(0, 6).join(', '), more: names.length - 6 }) : names.join(', ')
  return <span className={parts.muted}>{isFact ? ask.fact({ names: text }) : ask.privileged({ names: text })}</span>
}
