import { Link } from '@tanstack/react-router'
import { useDirective } from '../case/case.js'

/** A document of this directive, by its title, or by another word where the title is not for the reader. */
export function DocumentLink({ id, title, untitled }: { id: string | null; title: string | null; untitled: string }) {
  const { directive } = useDirective()
  // Who may not know the title may not open it either.
  if (!id || !title) return <span>{untitled}</span>
  return (
    <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id }}>
      {title}
    </Link>
  )
}
