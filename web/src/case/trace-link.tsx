import { Link } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { useDirective } from './case.js'
import style from './case.module.css'

const { trace: say } = words

/** To the whole trace of this directive; for who sees no obligation it would be empty. */
export function TraceLink() {
  const { directive } = useDirective()
  if (!directive.rooms.includes('review')) return null
  return (
    <p className={style.toTrace}>
      <Link to="/directives/$reference/trace" params={{ reference: directive.reference }}>
        {say.link}
      </Link>
    </p>
  )
}

/** To one thing on the trace, such as `obligation:<id>`. */
export function TraceOf({ at, subject }: { at: string; subject: string }) {
  const { directive } = useDirective()
  if (!directive.rooms.includes('review')) return null
  return (
    <Link
      to="/directives/$reference/trace"
      params={{ reference: directive.reference }}
      search={{ at }}
      aria-label={say.link_of(subject)}
    >
      {say.link_one}
    </Link>
  )
}
