import { abilitiesOf } from '../domain/access/policy.js'
import { Settings } from '../platform/config/settings.js'
import type { Person } from './person.entity.js'
import type { Me } from './session.schema.js'

/** What the screen is told of who is signed in. */
export function meOf(person: Pick<Person, 'id' | 'name' | 'email' | 'role' | 'zone'>, settings: Settings): Me {
  const { id, name, email, role, zone } = person
  return { person: { id, name, email, role, zone }, abilities: abilitiesOf(role), organisation: settings.organisation }
}
