import { Button } from '@mantine/core'
import { Note, sentenceOf } from '../parts/states.js'
import type { WriteState } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { SignInForm } from '../sign-in/sign-in-form.js'
import { wordFor, words } from '../words/words.js'

/** The error of a write, above the fields, which keep the reader's input. Announced to screen readers when it appears. */
export function WriteNote<Body>({ write }: { write: WriteState<Body> }) {
  const me = useMe()
  if (write.signedOut) {
    const stale = write.problem?.code === 'access/fresh_sign_in_needed'
    return (
      <Note tone="amber" title={stale ? words.problems.not_fresh_title : words.problems.signed_out_title}>
        {stale ? sentenceOf(write.problem) : words.problems.signed_out}
        <SignInForm email={me.person.email} onDone={write.again} />
      </Note>
    )
  }
  if (write.stale)
    return (
      <Note
        tone="amber"
        title={words.problems.stale_title}
        actions={
          <Button size="xs" onClick={write.reload}>
            {words.problems.stale_load}
          </Button>
        }
      >
        {words.problems.stale} {changedWords(write.problem?.params.changed)}
      </Note>
    )
  if (write.problem)
    return <Note tone="red">{write.problem.issues.length > 0 ? words.problems.check_fields : sentenceOf(write.problem)}</Note>
  return write.reloaded ? <Note tone="blue">{words.problems.stale_loaded}</Note> : null
}

function changedWords(changed: unknown): string {
  if (!Array.isArray(changed) || changed.length === 0) return ''
  const kinds = changed.map((kind) => wordFor(words.event, String(kind)))
  return words.problems.stale_what({ kinds: [...new Set(kinds)].join('; ') })
}
