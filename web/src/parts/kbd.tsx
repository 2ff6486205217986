import style from './parts.module.css'

/** A key as it is printed. Told to no screen reader: `aria-keyshortcuts` on the button says it there. */
export function Kbd({ children, on = false }: { children: string; on?: boolean }) {
  return (
    <kbd aria-hidden className={on ? `${style.kbd} ${style.kbdOn}` : style.kbd}>
      {children}
    </kbd>
  )
}
