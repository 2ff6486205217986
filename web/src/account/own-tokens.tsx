import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listOwnTokensOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { createOwnToken, endOwnToken } from '../api/generated/sdk.gen.js'
import type { TokenBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type TokenView } from '../api/types.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { Panel } from '../parts/panel.js'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './account.module.css'
import { MakeToken, TokenList } from './tokens.js'

const say = words.account.tokens
const TOUCHES = refreshes.ownTokens

/** The reader's own API tokens. */
export function OwnTokens() {
  const tokens = useQuery(listOwnTokensOptions())
  const [open, setOpen] = useState<TokenView | 'make' | null>(null)
  const close = () => setOpen(null)
  return (
    <Panel
      title={say.title}
      aside={
        <Button size="xs" onClick={() => setOpen('make')}>
          {say.make}
        </Button>
      }
    >
      <p className={style.second}>{say.lead}</p>
      {tokens.isError && !tokens.data ? <Failed error={tokens.error} retry={() => void tokens.refetch()} /> : null}
      {tokens.isPending ? <Loading rows={1} /> : null}
      {tokens.data ? <TokenList items={tokens.data.items} onEnd={setOpen} /> : null}
      {open === 'make' ? (
        <MakeToken make={(body: TokenBody) => createOwnToken({ body })} touches={TOUCHES} onClose={close} />
      ) : null}
      {open && open !== 'make' ? (
        <ConfirmDialog
          say={{ title: say.end_title({ name: open.name }), will: say.end_will, submit: say.end }}
          touches={TOUCHES}
          send={(sent) => endOwnToken({ path: { id: open.id }, ...sending(sent) })}
          onClose={close}
        />
      ) : null}
    </Panel>
  )
}
