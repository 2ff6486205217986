import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { acknowledgeNotice, readLinkedNotice } from '../api/generated/sdk.gen.js'
import { isProblem } from '../api/problem.js'
import { Loading, Note, sentenceOf } from '../parts/states.js'
import { Door } from '../sign-in/door.js'
import { now } from '../time/clock.js'
import { momentIn } from '../time/wording.js'
import { browserZone, cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './holds.module.css'

const say = words.holds.page

/**
 * What the link of a notice opens, for people without an account: its text, and one button. The token is in the URL fragment,
 * which no server, log or referrer sees. It stays in the URL, so that the page can be opened again to check the confirmation.
 */
export function NoticePage() {
  const [token, setToken] = useState(() => window.location.hash.slice(1))
  // The page may already be open when the reader follows another link.
  useEffect(() => {
    const follow = () => setToken(window.location.hash.slice(1))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return <LinkedNotice key={token} token={token} />
}

function LinkedNotice({ token }: { token: string }) {
  const notice = useQuery({
    queryKey: ['notice', token],
    queryFn: () => readLinkedNotice({ body: { token } }),
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const acknowledge = useMutation({
    mutationFn: () => acknowledgeNotice({ body: { token } }),
    networkMode: 'always',
  })
  const shown = acknowledge.data ?? notice.data
  if (token === '' || notice.error) return <NothingOpened error={notice.error} />
  if (!shown)
    return (
      <Door title={say.reading}>
        <Loading rows={2} />
      </Door>
    )
  const zone = browserZone()
  return (
    <Door title={shown.subject}>
      <p className={`${style.words} ${style.page}`}>{shown.text}</p>
      {acknowledge.error ? <Note tone="red">{sentenceOf(acknowledge.error)}</Note> : null}
      {shown.acknowledged_at ? (
        <Note tone="green" title={say.done_title}>
          {say.done({ moment: momentIn(shown.acknowledged_at, zone, now()), place: cityOf(zone) })}
        </Note>
      ) : (
        <Button
          variant="filled"
          size="md"
          fullWidth
          h="auto"
          mih={48}
          py={10}
          styles={{ label: { whiteSpace: 'normal' } }}
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate()}
        >
          {say.button}
        </Button>
      )}
    </Door>
  )
}

function NothingOpened({ error }: { error: unknown }) {
  if (isProblem(error) && error.status !== 422 && error.status !== 400)
    return (
      <Door title={error.status === 429 ? say.wait_title : say.failed_title}>
        <Note tone="amber">{sentenceOf(error)}</Note>
      </Door>
    )
  return (
    <Door title={say.missing_title}>
      <Note tone="amber">{say.missing}</Note>
    </Door>
  )
}
