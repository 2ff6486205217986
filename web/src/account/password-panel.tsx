import { Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { changeOwnPassword } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { MailNote } from '../parts/mail-line.js'
import { Panel } from '../parts/panel.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.password

/** Changes the reader's password, shortly after they signed in. */
export function PasswordPanel() {
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say.title}
      aside={
        <Button size="xs" onClick={() => setOpen(true)}>
          {say.change}
        </Button>
      }
    >
      <p className={style.second}>{say.lead}</p>
      {open ? <PasswordDialog onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: { password: needed, again: (again, { password }) => (again === password ? null : words.session.join.differ) },
  })
  const write = useWrite<{ password: string }, unknown>({
    send: (body) => changeOwnPassword({ body }),
    touches: refreshes.ownAccess,
    onDone: () => {
      notifications.show({ message: say.done })
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.change}
      will={say.will}
      submit={say.change}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ password }) => write.submit({ password }))}
    >
      <MailNote />
      <PasswordInput
        label={say.new}
        description={words.session.join.password_hint}
        autoComplete="new-password"
        withAsterisk
        {...form.getInputProps('password')}
      />
      <PasswordInput label={say.again} autoComplete="new-password" withAsterisk {...form.getInputProps('again')} />
    </FormDialog>
  )
}
