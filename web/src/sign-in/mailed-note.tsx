import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

/** After asking for a link by mail: the same for every address, and what to do if none arrives. */
export function MailedNote({ configured, done }: { configured: boolean; done: string }) {
  if (configured) return <Note tone="green">{done}</Note>
  return (
    <Note tone="amber" title={words.session.no_mail_title}>
      {words.session.no_mail}
    </Note>
  )
}
