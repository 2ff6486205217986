import type { ReactNode } from 'react'
import { useTitle } from '../parts/page-head.js'
import { words } from '../words/words.js'
import style from './door.module.css'

/** The layout of the pages for people who are not signed in. */
export function Door({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  useTitle(title)
  return (
    <main className={style.door}>
      <div className={style.box}>
        <p className={style.brand}>{words.shell.product}</p>
        <h1 className={style.title}>{title}</h1>
        {lead ? <p className={style.lead}>{lead}</p> : null}
        <div className={style.body}>{children}</div>
      </div>
    </main>
  )
}
