import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isAbsent, isProblem, isUnreachable } from '../api/problem.js'
import { words } from '../words/words.js'
import type { Tone } from './chip.js'
import style from './parts.module.css'

/** An empty state, and what to do about it. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={style.empty}>
      <strong>{title}</strong>
      {text ? <p>{text}</p> : null}
      {children}
    </div>
  )
}

/** Skeleton lines while text loads, announced once to screen readers. */
export function Loading({ rows = 4, height = 44 }: { rows?: number; height?: number }) {
  return (
    <div role="status">
      <span className={style.srOnly}>{words.shell.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no other name
        <Skeleton key={row} height={height - 16} mb={16} radius={6} />
      ))}
    </div>
  )
}

/** A prominent note: its message, and what can be done. */
export function Note({
  tone,
  title,
  children,
  actions,
}: {
  tone: Tone
  title?: string
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={`${style.note} ${style[tone]}`} role={tone === 'red' ? 'alert' : 'status'}>
      {title ? <strong>{title}</strong> : null}
      {children}
      {actions ? <div className={style.noteActions}>{actions}</div> : null}
    </div>
  )
}

/** The message to show for any error. */
export function sentenceOf(error: unknown): string {
  if (isUnreachable(error)) return words.problems.unreachable
  if (isProblem(error) && error.status >= 500) return words.problems.unexpected({ id: error.requestId })
  if (isProblem(error)) return error.detail || words.problems.refused
  return words.problems.unexpected({ id: null })
}

/** What could not be loaded: missing, refused or unreachable, each with its own wording. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  if (isAbsent(error)) return <Absent />
  return (
    <Note
      tone="amber"
      title={words.problems.load_failed}
      actions={
        retry ? (
          <Button size="xs" onClick={retry}>
            {words.problems.try_again}
          </Button>
        ) : null
      }
    >
      {sentenceOf(error)}
    </Note>
  )
}

/** Hidden and missing resources are described in the same words. */
export function Absent() {
  return (
    <div className={style.empty}>
      <h1 className={style.pageTitle} tabIndex={-1}>
        {words.shell.not_found.title}
      </h1>
      <p>{words.shell.not_found.text}</p>
      <Button renderRoot={(props: Record<string, unknown>) => <Link to="/my-work" {...props} />}>
        {words.shell.not_found.home}
      </Button>
    </div>
  )
}
