import { Fragment, type ReactNode } from 'react'
import style from './parts.module.css'

/** Names and values, side by side. */
export function Facts({ rows, unknown }: { rows: { name: string; value: ReactNode }[]; unknown?: string }) {
  return (
    <dl className={style.facts}>
      {rows.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className={style.muted}>{unknown}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
