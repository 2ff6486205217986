import { Button, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { type Refreshes } from '../api/refreshes.js'
import { type Sent } from '../api/transport.js'
import { type TokenBody, type TokenView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ShownOnce } from '../forms/shown-once.js'
import { Chip, type Tone } from '../parts/chip.js'
import { CodeField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { useWrite, type WriteState } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.tokens
const TONES: Record<TokenView['state'], Tone> = { active: 'green', expired: 'amber', ended: 'plain' }
const SCOPES = ['read', 'write'] as const

/** Tokens, with what each may do and when it expires. */
export function TokenList({ items, onEnd }: { items: readonly TokenView[]; onEnd: (token: TokenView) => void }) {
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  if (items.length === 0) return <p className={style.text}>{say.none}</p>
  return (
    <ul className={parts.list}>
      {items.map((token) => (
        <li key={token.id} className={`${parts.row} ${style.row}`}>
          <div className={style.what}>
            {token.name} <Chip tone={TONES[token.state]}>{say.state[token.state]}</Chip>
            <span className={style.second}>
              {say.scopes[token.scopes.includes('write') ? 'write' : 'read']} · {say.until({ at: when(token.expires_at) })} ·{' '}
              {say.used({ at: token.used_at && when(token.used_at) })}
            </span>
          </div>
          {token.state === 'active' ? (
            <Button size="xs" aria-label={say.end_of({ name: token.name })} onClick={() => onEnd(token)}>
              {say.end}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

interface MakeTokenProps {
  make: (body: TokenBody) => Promise<{ token: string }>
  touches: Refreshes
  onClose: () => void
}

/** Asks what the token is for, then shows it once. */
export function MakeToken({ make, touches, onClose }: MakeTokenProps) {
  const [token, setToken] = useState<string | null>(null)
  const write = useWrite<TokenBody, { token: string }>({ send: make, touches, onDone: (made) => setToken(made.token) })
  if (token) return <ShownOnce title={say.made_title} will={say.made_will} secret={token} write={write} onClose={onClose} />
  return <TokenForm title={say.make_title} will={say.make_will} submit={say.make} write={write} onClose={onClose} />
}

interface AskForTokenProps {
  ask: (body: TokenBody, sent: Sent) => Promise<unknown>
  touches: Refreshes
  onClose: () => void
}

/** Asks lead counsel for the token of a service account. */
export function AskForToken({ ask, touches, onClose }: AskForTokenProps) {
  const write = useWrite<TokenBody, unknown>({
    send: ask,
    touches,
    onDone: () => {
      notifications.show({ message: words.accessRequests.asked })
      onClose()
    },
  })
  const { services } = words.account
  return <TokenForm title={services.ask_title} will={services.ask_will} submit={services.ask} write={write} onClose={onClose} />
}

interface TokenFormProps {
  title: string
  will: string
  submit: string
  write: WriteState<TokenBody>
  onClose: () => void
}

function TokenForm({ title, will, submit, write, onClose }: TokenFormProps) {
  const form = useForm({
    initialValues: { name: '', scope: 'read' as (typeof SCOPES)[number], days: 90 as number | string },
    validate: { name: needed, days: needed },
  })
  useFieldProblems(form, write.problem)
  const onSubmit = form.onSubmit(({ name, scope, days }) =>
    write.submit({ name, scopes: scope === 'write' ? ['read', 'write'] : ['read'], days: Number(days) }),
  )
  return (
    <FormDialog title={title} will={will} submit={submit} onClose={onClose} write={write} onSubmit={onSubmit}>
      <TextInput label={say.name} withAsterisk maxLength={100} {...form.getInputProps('name')} />
      <CodeField
        label={say.scope}
        value={form.values.scope}
        onChange={(scope) => form.setFieldValue('scope', scope)}
        codes={SCOPES}
        of={say.scopes}
      />
      <NumberInput label={say.days} withAsterisk min={1} max={366} allowDecimal={false} {...form.getInputProps('days')} />
    </FormDialog>
  )
}
