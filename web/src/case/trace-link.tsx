import { Link } from '@tanstack/react-router'
import { words } from '../words/words.js'
import { useDirective } from './case.js'
import style from './case.module.css'

const { trace: say } = words

/**
 * A link to this directive's trace. Not rendered for readers without access to obligations, for whom the trace would be empty.
 */
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

/** The item of the trace to open, such as `obligation:<id>`. */
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
