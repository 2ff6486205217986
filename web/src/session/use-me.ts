import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../api/queries.js'
import { type Ability, type Me } from '../api/types.js'
import { locale } from '../words/words.js'

const NOBODY: Me = {
  person: { id: '', name: '', email: '', role: 'auditor', zone: 'UTC', locale: null },
  locale,
  abilities: [],
  organisation: '',
  second_factor: { set: false, due: false },
}

/** Who is signed in. The rooms are entered only with a session, so outside of them this is nobody. */
export function useMe(): Me {
  return useQuery({ ...sessionQuery, enabled: false }).data ?? NOBODY
}

export function useCan(): (ability: Ability) => boolean {
  const { abilities } = useMe()
  return (ability) => abilities.includes(ability)
}
