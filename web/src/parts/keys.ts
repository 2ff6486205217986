import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useRef } from 'react'

/**
 * Whether single-key shortcuts are enabled. They can be turned off for people who use speech input or might press keys by
 * accident.
 */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [kept, keep] = useLocalStorage({ key: 'edict-single-keys', defaultValue: 'on', getInitialValueInEffect: false })
  return [kept !== 'off', (on) => keep(on ? 'on' : 'off')]
}

/** Single-key shortcuts of this page, by the printed key. Inactive while the reader types or a dialog is open. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>, inDialog = false): void {
  const [on] = useSingleKeys()
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || (!inDialog && isCovered())) return
      const run = latest.current[event.key] ?? (event.shiftKey ? undefined : latest.current[event.key.toLowerCase()])
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [on, inDialog])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null)
  )
}

const isCovered = () => document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null
