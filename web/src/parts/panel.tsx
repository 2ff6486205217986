import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import style from './parts.module.css'

/** A titled section of a page. */
export function Panel({
  title,
  aside,
  children,
  className,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
}) {
  const id = useId()
  return (
    <section className={[style.panel, className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className={style.panelHead}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  )
}
