import style from './parts.module.css'

/** A key as printed on the keyboard. Hidden from screen readers, which get it from `aria-keyshortcuts` on the button. */
export function Kbd({ children, on = false }: { children: string; on?: boolean }) {
  return (
    <kbd aria-hidden className={on ? `${style.kbd} ${style.kbdOn}` : style.kbd}>
      {children}
    </kbd>
  )
}
