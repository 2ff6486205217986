import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { isProblem } from '../api/problem.js'
import { type LinkView } from '../api/types.js'
import { ZoneField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Note, sentenceOf } from '../parts/states.js'
import { now } from '../time/clock.js'
import { momentIn } from '../time/wording.js'
import { browserZone, cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { CodeInput } from './code-input.js'

export interface JoinValues {
  email: string
  name: string
  zone: string
  password: string
  code: string
}

interface JoinFormProps {
  link: LinkView & { kind: Exclude<LinkView['kind'], 'sign_in_pass'> }
  pending: boolean
  error: unknown
  onSubmit: (values: Partial<JoinValues>) => void
}

/** The form for a first administrator, an invited person, or someone who forgot their password. */
export function JoinForm({ link, pending, error, onSubmit }: JoinFormProps) {
  const isFirst = link.kind === 'first_administrator'
  const isReset = link.kind === 'password_reset'
  const form = useForm({
    initialValues: { email: link.email ?? '', name: link.name ?? '', zone: browserZone(), password: '', again: '', code: '' },
    validate: {
      email: (value) => (isFirst ? needed(value) : null),
      name: (value) => (isReset ? null : needed(value)),
      password: needed,
      again: (value, values) => (value === values.password ? null : words.session.join.differ),
    },
  })
  const { setErrors } = form
  const isPasswordRefused = isProblem(error) && error.code.startsWith('password/')
  useEffect(() => {
    if (isProblem(error) && error.issues.length > 0)
      setErrors(Object.fromEntries(error.issues.map(({ path, message }) => [path, message])))
    else if (isProblem(error) && error.code.startsWith('password/')) setErrors({ password: error.detail })
  }, [error, setErrors])
  const asksCode = isReset && (form.values.code !== '' || (isProblem(error) && error.code.startsWith('sign_in/code')))
  const submit = form.onSubmit(({ email, name, zone, password, code }) =>
    onSubmit(
      isReset ? (code ? { password, code } : { password }) : isFirst ? { email, name, zone, password } : { name, zone, password },
    ),
  )
  const zone = browserZone()
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={16}>
        {error && !isPasswordRefused ? <Note tone="red">{sentenceOf(error)}</Note> : null}
        {isFirst ? (
          <TextInput label={words.session.email} type="email" autoComplete="username" {...form.getInputProps('email')} />
        ) : (
          // Shown and read by password managers, although it cannot be changed.
          <TextInput label={words.session.email} type="email" autoComplete="username" value={link.email ?? ''} readOnly />
        )}
        {isReset ? null : <TextInput label={words.session.join.name} autoComplete="name" {...form.getInputProps('name')} />}
        {isReset ? null : (
          <ZoneField
            label={words.session.join.zone}
            description={words.session.join.zone_hint}
            likely={[zone]}
            value={form.values.zone}
            onChange={(value) => form.setFieldValue('zone', value)}
            error={form.errors.zone}
          />
        )}
        <PasswordInput
          label={words.session.join.password}
          description={words.session.join.password_hint}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <PasswordInput label={words.session.join.password_again} autoComplete="new-password" {...form.getInputProps('again')} />
        {asksCode ? <CodeInput {...form.getInputProps('code')} /> : null}
        <Button type="submit" variant="filled" loading={pending}>
          {words.session.join.submit[link.kind]}
        </Button>
        <small>{words.session.join.expires({ moment: `${momentIn(link.expires_at, zone, now())}, ${cityOf(zone)}` })}</small>
      </Stack>
    </form>
  )
}
