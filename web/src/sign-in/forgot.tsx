import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { requestPasswordReset } from '../api/generated/sdk.gen.js'
import { needed } from '../parts/form.js'
import { Note, sentenceOf } from '../parts/states.js'
import { words } from '../words/words.js'
import { Door } from './door.js'
import { MailedNote } from './mailed-note.js'
import { withProof } from './with-proof.js'

/** Requests a link to set a new password. Gives the same answer whether or not the address is known. */
export function Forgot() {
  const form = useForm({ initialValues: { email: '' }, validate: { email: needed } })
  const ask = useMutation({
    mutationFn: (body: { email: string }) =>
      withProof(
        body,
        (complete) => requestPasswordReset({ body: complete }),
        () => undefined,
      ),
    networkMode: 'always',
  })
  return (
    <Door title={words.session.forgot_title} lead={words.session.forgot_text}>
      {ask.data ? (
        <MailedNote configured={ask.data.mail_configured} done={words.session.forgot_done} />
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => ask.mutate(values))}>
          <Stack gap={16}>
            {ask.error ? <Note tone="red">{sentenceOf(ask.error)}</Note> : null}
            <TextInput label={words.session.email} type="email" autoComplete="username" {...form.getInputProps('email')} />
            <Button type="submit" variant="filled" loading={ask.isPending}>
              {words.session.forgot_submit}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor size="sm" renderRoot={(props: Record<string, unknown>) => <Link to="/sign-in" {...props} />}>
        {words.session.back_to_sign_in}
      </Anchor>
    </Door>
  )
}
