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

/** The signed-in user. Rooms are entered only with a session, so outside them there is no user. */
export function useMe(): Me {
  return useQuery({ ...sessionQuery, enabled: false }).data ?? NOBODY
}

export function useCan(): (ability: Ability) => boolean {
  const { abilities } = useMe()
  return (ability) => abilities.includes(ability)
}
