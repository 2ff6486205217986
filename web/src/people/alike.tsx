import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { listPeopleAlikeOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

/** Warns while a name is typed that someone else has the same one, or one that looks the same. */
export function Alike({ name, except }: { name: string; except?: string }) {
  const [typed] = useDebouncedValue(name.trim(), 300)
  const found = useQuery({ ...listPeopleAlikeOptions({ query: { name: typed } }), enabled: typed.length > 1 }).data
  const items = found?.items.filter(({ id }) => id !== except) ?? []
  if (items.length === 0) return null
  return (
    <Note tone="amber" title={words.people.alike}>
      <ul>
        {items.map((one) => (
          <li key={one.id}>
            {one.name} · {one.email}
          </li>
        ))}
      </ul>
    </Note>
  )
}
