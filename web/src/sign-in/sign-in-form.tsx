import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { signIn } from '../api/generated/sdk.gen.js'
import { isProblem } from '../api/problem.js'
import { sessionQuery } from '../api/queries.js'
import { needed } from '../parts/form.js'
import { Note, sentenceOf } from '../parts/states.js'
import { words } from '../words/words.js'
import { AskForPass } from './ask-for-pass.js'
import { CodeInput } from './code-input.js'
import { withProof } from './with-proof.js'

/** E-mail and password. Also shown inside other forms if the session ends while the reader is typing. */
export function SignInForm({ email = '', pass, onDone }: { email?: string; pass?: string; onDone: () => void }) {
  const client = useQueryClient()
  // Once the account is known to have a second factor, its code stays required.
  const [asksCode, setAsksCode] = useState(false)
  const [solving, setSolving] = useState(false)
  const form = useForm({
    initialValues: { email, password: '', code: '' },
    validate: { email: needed, password: needed, code: (code) => (asksCode ? needed(code) : null) },
  })
  const entering = useMutation({
    mutationFn: ({ code, ...body }: { email: string; password: string; code: string }) =>
      withProof(
        { ...body, ...(code ? { code } : {}), ...(pass ? { pass } : {}) },
        (complete) => signIn({ body: complete }),
        () => setSolving(true),
      ),
    onSettled: () => setSolving(false),
    networkMode: 'always',
    onSuccess: (me) => {
      client.setQueryData(sessionQuery.queryKey, me)
      onDone()
    },
    onError: (error) => {
      if (isProblem(error) && error.code.startsWith('sign_in/code')) {
        setAsksCode(true)
        form.setFieldValue('code', '')
      } else form.setFieldValue('password', '')
    },
  })
  const submit = form.onSubmit((values) => entering.mutate(values))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.stopPropagation()
        submit(event)
      }}
    >
      <Stack gap={16}>
        {entering.error ? (
          <Note tone={isProblem(entering.error) && entering.error.code === 'sign_in/code_needed' ? 'blue' : 'red'}>
            {refusal(entering.error)}
          </Note>
        ) : null}
        {isProblem(entering.error) && entering.error.code === 'sign_in/throttled' && !pass ? (
          <AskForPass email={form.values.email} />
        ) : null}
        <div role="status">{solving ? words.session.solving : null}</div>
        <TextInput label={words.session.email} type="email" autoComplete="username" {...form.getInputProps('email')} />
        <PasswordInput label={words.session.password} autoComplete="current-password" {...form.getInputProps('password')} />
        {asksCode ? <CodeInput {...form.getInputProps('code')} autoFocus /> : null}
        <Button type="submit" variant="filled" loading={entering.isPending}>
          {words.session.submit}
        </Button>
      </Stack>
    </form>
  )
}

const waitOf = (seconds: number): string =>
  seconds < 90 ? words.time.seconds({ count: seconds }) : words.time.minutes({ minutes: Math.ceil(seconds / 60) })

function refusal(error: unknown): string {
  if (isProblem(error) && error.status === 429)
    return words.session.throttled({
      wait: typeof error.params.retry_after === 'number' ? waitOf(error.params.retry_after) : null,
    })
  if (isProblem(error) && error.code === 'sign_in/refused') return words.session.refused
  return sentenceOf(error)
}
