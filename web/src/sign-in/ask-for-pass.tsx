import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { requestSignInLink } from '../api/generated/sdk.gen.js'
import { Note, sentenceOf } from '../parts/states.js'
import { words } from '../words/words.js'
import { MailedNote } from './mailed-note.js'
import { withProof } from './with-proof.js'

/** For the owner of an account whose password others are guessing: a link by mail, with which they need not wait. */
export function AskForPass({ email }: { email: string }) {
  const ask = useMutation({
    mutationFn: () =>
      withProof(
        { email },
        (body) => requestSignInLink({ body }),
        () => undefined,
      ),
    networkMode: 'always',
  })
  if (ask.data) return <MailedNote configured={ask.data.mail_configured} done={words.session.pass_done} />
  return (
    <>
      {ask.error ? <Note tone="red">{sentenceOf(ask.error)}</Note> : null}
      <Button type="button" loading={ask.isPending} onClick={() => ask.mutate()}>
        {words.session.pass_ask}
      </Button>
    </>
  )
}
