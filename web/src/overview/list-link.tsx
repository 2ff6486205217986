import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link to the worklist with the server's own query string. */
export function ListLink({
  list,
  label,
  className,
  children,
}: {
  list: string
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <Link to="/directives" search={Object.fromEntries(new URLSearchParams(list))} className={className} aria-label={label}>
      {children}
    </Link>
  )
}
