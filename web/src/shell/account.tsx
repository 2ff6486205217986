import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { signOut } from '../api/generated/sdk.gen.js'
import { useMe } from '../session/use-me.js'
import { wordFor, words } from '../words/words.js'
import style from './shell.module.css'

const SCHEMES = ['auto', 'light', 'dark'] as const

/** The signed-in user, their appearance settings, and signing out. */
export function Account({ onKeys }: { onKeys: () => void }) {
  const me = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const client = useQueryClient()
  const router = useRouter()
  const role = wordFor(words.role, me.person.role)
  const leave = async () => {
    await signOut().catch(() => undefined)
    client.clear()
    await router.navigate({ to: '/sign-in' })
  }
  return (
    <Menu position="top-start" width={240}>
      <Menu.Target>
        <UnstyledButton className={style.account} aria-label={words.shell.account({ name: me.person.name, role })}>
          <div className={style.accountName}>{me.person.name}</div> <div className={style.organisation}>{role}</div>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.shell.appearance}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as (typeof SCHEMES)[number])}>
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {words.shell.appearances[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{words.shell.your_zone({ zone: me.person.zone })}</Menu.Label>
        <Menu.Item onClick={() => void router.navigate({ to: '/account' })}>{words.account.title}</Menu.Item>
        <Menu.Item onClick={onKeys}>{words.shell.keys}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{words.shell.sign_out}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
