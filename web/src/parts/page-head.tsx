import { type ReactNode, useEffect } from 'react'
import { words } from '../words/words.js'
import style from './parts.module.css'

/** The page's name, which is also set as the window's title. */
export function PageHead({
  title,
  lead,
  actions,
  above,
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  above?: ReactNode
}) {
  useTitle(title)
  return (
    <header className={style.pageHead}>
      {above ? <div className={style.pageAbove}>{above}</div> : null}
      <h1 className={style.pageTitle} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <div className={style.pageLead}>{lead}</div> : null}
      {actions ? <div className={style.actions}>{actions}</div> : null}
    </header>
  )
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = words.shell.title({ page: title })
  }, [title])
}
