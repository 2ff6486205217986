import { Anchor } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { acceptLink, askToJoin, readLink } from '../api/generated/sdk.gen.js'
import { sessionQuery } from '../api/queries.js'
import { Loading, Note } from '../parts/states.js'
import { words } from '../words/words.js'
import { Door } from './door.js'
import style from './door.module.css'
import { JoinForm, type JoinValues } from './join-form.js'
import { SignInForm } from './sign-in-form.js'

/**
 * A single-use link. Its token is in the URL fragment, which no server, log or referrer sees; it is removed from the URL
 * immediately, so that it does not stay in the history either.
 */
export function Join() {
  const [token] = useState(() => window.location.hash.slice(1))
  const router = useRouter()
  const client = useQueryClient()
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [])

  const accept = useMutation({
    mutationFn: (values: Partial<JoinValues>) => acceptLink({ body: { token, ...values } }),
    networkMode: 'always',
    onSuccess: (me) => {
      client.clear()
      client.setQueryData(sessionQuery.queryKey, me)
      void router.navigate({ to: '/' })
    },
  })
  const ask = useMutation({
    mutationFn: ({ password = '', name, zone }: Partial<JoinValues>) => askToJoin({ body: { token, password, name, zone } }),
    networkMode: 'always',
  })
  const link = useQuery({
    queryKey: ['link', token],
    queryFn: () => readLink({ body: { token } }),
    // The link has been used: a second request would be refused.
    enabled: token !== '' && accept.isIdle && ask.isIdle,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

  const once = useRef(false)
  const { mutate } = accept
  useEffect(() => {
    if (link.data?.kind !== 'sign_in' || once.current) return
    once.current = true
    mutate({})
  }, [link.data, mutate])

  if (ask.data) return <Asked {...ask.data} />
  const broken = token === '' || link.isError || (link.data?.kind === 'sign_in' && accept.isError)
  if (broken)
    return (
      <Door title={words.session.join.missing_title}>
        <Note tone="amber">{words.session.join.missing}</Note>
        <Anchor size="sm" renderRoot={(props: Record<string, unknown>) => <Link to="/sign-in" {...props} />}>
          {words.session.back_to_sign_in}
        </Anchor>
      </Door>
    )
  if (!link.data || link.data.kind === 'sign_in')
    return (
      <Door title={link.data ? words.session.join.entering : words.session.join.reading}>
        <Loading rows={2} />
      </Door>
    )
  if (link.data.kind === 'sign_in_pass')
    return (
      <Door title={words.session.sign_in} lead={words.session.pass_lead}>
        <SignInForm
          email={link.data.email ?? ''}
          pass={token}
          onDone={() => {
            void router.invalidate()
            void router.navigate({ to: '/' })
          }}
        />
      </Door>
    )
  // Lead counsel must confirm who joins with a link that was copied.
  const { mutate: send, isPending, error } = link.data.asks_confirmation ? ask : accept
  const lead = link.data.asks_confirmation ? words.session.join.copied : words.session.join.text[link.data.kind]
  return (
    <Door title={words.session.join.title[link.data.kind]} lead={lead}>
      <JoinForm link={{ ...link.data, kind: link.data.kind }} pending={isPending} error={error} onSubmit={send} />
    </Door>
  )
}

/** The code that the person tells a lead counsel, who then opens the account. */
function Asked({ name, email, code }: { name: string; email: string; code: string }) {
  const say = words.session.join
  return (
    <Door title={say.asked_title({ name })} lead={say.asked}>
      <output className={style.code} aria-label={say.asked_code}>
        {code.slice(0, 3)} {code.slice(3)}
      </output>
      <p>{say.asked_then({ email })}</p>
      <Anchor size="sm" renderRoot={(props: Record<string, unknown>) => <Link to="/sign-in" {...props} />}>
        {words.session.back_to_sign_in}
      </Anchor>
    </Door>
  )
}
