import { Link } from '@tanstack/react-router'
import { useDirective } from '../case/case.js'

/** A document of this directive, by its title, or by a general word if the reader may not see the title. */
export function DocumentLink({ id, title, untitled }: { id: string | null; title: string | null; untitled: string }) {
  const { directive } = useDirective()
  // A reader who may not see the title may not open the document either.
  if (!id || !title) return <span>{untitled}</span>
  return (
    <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id }}>
      {title}
    </Link>
  )
}
