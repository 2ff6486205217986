import { Link } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { useDirective } from './case.js'
import style from './case.module.css'

const { trace: say } = words

/** A link to the trace of this directive, which would be empty for readers without access to obligations. */
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
      aria-label={say.link_of({ subject })}
    >
      {say.link_one}
    </Link>
  )
}
