import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AskForToken, TokenList } from '../account/tokens.js'
import { listTokensOfPersonOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { createServiceAccount, endTokenOfPerson, requestTokenOfPerson } from '../api/generated/sdk.gen.js'
import type { ServiceAccountBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type PersonView, type Role, type TokenView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { CodeField, ZoneField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { browserZone } from '../time/zone.js'
import { words } from '../words/words.js'

const say = words.account.services
type ServiceRole = Exclude<Role, 'administrator' | 'guest'>
const ROLES: readonly ServiceRole[] = ['counsel', 'lead_counsel', 'contributor', 'executive', 'auditor']

/** Adds an account for a program. */
export function ServiceDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { name: '', role: 'auditor' as ServiceRole, zone: browserZone() },
    validate: { name: needed },
  })
  const write = useWrite<ServiceAccountBody, unknown>({
    send: (body: ServiceAccountBody, sent: Sent) => createServiceAccount({ body, ...sending(sent) }),
    touches: refreshes.people,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.add_title}
      will={say.add_will}
      submit={say.add_submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <TextInput label={say.name} withAsterisk maxLength={200} {...form.getInputProps('name')} />
      <CodeField
        label={words.people.role}
        description={words.role_means[form.values.role]}
        value={form.values.role}
        onChange={(role) => form.setFieldValue('role', role)}
        codes={ROLES}
        of={words.role}
      />
      <ZoneField label={words.people.zone} value={form.values.zone} onChange={(zone) => form.setFieldValue('zone', zone)} />
    </FormDialog>
  )
}

/** The tokens of a service account. */
export function ServiceTokens({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const tokens = useQuery(listTokensOfPersonOptions({ path: { id: person.id } }))
  const [open, setOpen] = useState<TokenView | 'make' | null>(null)
  const close = () => setOpen(null)
  const touches = refreshes.tokensOfPerson
  if (open === 'make')
    return (
      <AskForToken
        ask={(body, sent) => requestTokenOfPerson({ path: { id: person.id }, body, ...sending(sent) })}
        touches={touches}
        onClose={close}
      />
    )
  if (open)
    return (
      <ConfirmDialog
        say={{
          title: words.account.tokens.end_title({ name: open.name }),
          will: words.account.tokens.end_will,
          submit: words.account.tokens.end,
        }}
        touches={touches}
        send={(sent) => endTokenOfPerson({ path: { id: person.id, token_id: open.id }, ...sending(sent) })}
        onClose={close}
      />
    )
  return (
    <Modal opened onClose={onClose} title={say.tokens_title({ name: person.name })}>
      <Stack gap={16}>
        {tokens.isError && !tokens.data ? <Failed error={tokens.error} retry={() => void tokens.refetch()} /> : null}
        {tokens.isPending ? <Loading rows={1} /> : null}
        {tokens.data ? <TokenList items={tokens.data.items} onEnd={setOpen} /> : null}
        <Button onClick={() => setOpen('make')}>{say.ask}</Button>
      </Stack>
    </Modal>
  )
}
