import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery } from '../api/queries.js'
import { Door } from '../sign-in/door.js'
import { words } from '../words/words.js'
import { SetFactor } from './set-factor.js'

/** The page for a reader who must set up a second factor before doing anything else. */
export function SecondFactorPage() {
  const client = useQueryClient()
  const router = useRouter()
  const done = async () => {
    await client.invalidateQueries()
    client.removeQueries({ queryKey: sessionQuery.queryKey })
    await router.navigate({ to: '/' })
  }
  return (
    <Door title={words.account.factor.due_title} lead={words.account.factor.due_lead}>
      <SetFactor onDone={() => void done()} />
    </Door>
  )
}
