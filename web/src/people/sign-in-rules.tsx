import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getSignInRulesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { changeSignInRules } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { Panel } from '../parts/panel.js'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './people.module.css'

const say = words.account.rules

/** Whether everyone must set a second factor. */
export function SignInRules() {
  const rules = useQuery(getSignInRulesOptions())
  const [open, setOpen] = useState(false)
  const required = rules.data?.second_factor_required ?? false
  const texts = required
    ? { title: say.release_title, will: say.release_will, submit: say.release }
    : { title: say.require_title, will: say.require_will, submit: say.require }
  return (
    <Panel
      className={style.rules}
      title={words.account.factor.title}
      aside={
        rules.data ? (
          <Button size="xs" onClick={() => setOpen(true)}>
            {texts.submit}
          </Button>
        ) : null
      }
    >
      {rules.isError && !rules.data ? <Failed error={rules.error} retry={() => void rules.refetch()} /> : null}
      {rules.isPending ? <Loading rows={1} /> : null}
      {rules.data ? (required ? say.required : say.optional) : null}
      {open ? (
        <ConfirmDialog
          say={texts}
          touches={refreshes.signInRules}
          send={(sent) => changeSignInRules({ body: { second_factor_required: !required }, ...sending(sent) })}
          onDone={() => {
            if (required) notifications.show({ message: words.accessRequests.asked })
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Panel>
  )
}
