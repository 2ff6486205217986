import { useEffect, useState } from 'react'

export interface Passage {
  quote: string
  page: number
}

/** The passage that is currently selected in the viewer, with the page on which it begins; null if there is none. */
export function passageOn(desk: HTMLElement | null): Passage | null {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
  if (!desk || !selection || !range || !desk.contains(range.commonAncestorContainer)) return null
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  const page = Number(start?.closest<HTMLElement>('[data-page]')?.dataset.page)
  const quote = selection.toString().replace(/\s+/g, ' ').trim()
  return quote && page ? { quote: quote.slice(0, 5000), page } : null
}

/**
 * The selected passage, as it changes. Browsers report changes with a delay, so handlers that act on the selection call
 * `passageOn`.
 */
export function usePassage(desk: HTMLElement | null): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    const read = () => setPassage(passageOn(desk))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [desk])
  return passage
}
