import { Anchor } from '@mantine/core'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { Door } from './door.js'
import { safeReturn } from './return-path.js'
import { SignInForm } from './sign-in-form.js'

export function SignIn() {
  const router = useRouter()
  const { return: path } = useSearch({ strict: false }) as { return?: string }
  const target = safeReturn(path)
  return (
    <Door title={words.session.sign_in} lead={path ? words.session.return_note : undefined}>
      <SignInForm
        onDone={() => {
          void router.invalidate()
          router.history.push(target)
        }}
      />
      <Anchor size="sm" renderRoot={(props: Record<string, unknown>) => <Link to="/forgot" {...props} />}>
        {words.session.forgot}
      </Anchor>
    </Door>
  )
}
