import type { KeyboardEvent } from 'react'
import { useCallback, useRef } from 'react'

/**
 * Selects a passage by keys alone, in the text of whatever is read: a browser has no caret in text that is not edited. Enter begins at
 * the first word of the page that is shown; arrows go word by word and line by line, with Shift they take more, and with Control as
 * well letter by letter; Enter marks, Escape lets go.
 */
export function useKeyPassage(desk: HTMLElement | null, page: number, mark: () => void) {
  const byKeys = useRef(false)
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const selection = document.getSelection()
      // What stands on the desk and takes keys itself keeps them.
      if (!desk || !selection || event.target !== desk || event.altKey || event.metaKey) return
      const isSelected = !selection.isCollapsed && selection.anchorNode !== null && desk.contains(selection.anchorNode)
      const done = handle(event.key, event.shiftKey, event.ctrlKey)
      if (!done) return
      event.preventDefault()
      event.stopPropagation()

      function handle(key: string, shift: boolean, control: boolean): boolean {
        if (!selection || !desk) return false
        if (key === 'Enter') {
          if (isSelected) mark()
          else byKeys.current = begin(selection, desk, page)
          return true
        }
        if (!isSelected) return false
        if (key === 'Escape') {
          selection.removeAllRanges()
          byKeys.current = false
          return true
        }
        const arrow = ARROWS[key]
        // Whoever selected with the mouse turns pages with the arrows, as before.
        if (!arrow || (!shift && !byKeys.current)) return false
        if (shift) extend(selection, arrow, control)
        else move(selection, arrow)
        showFocus(selection, desk)
        return true
      }
    },
    [desk, page, mark],
  )
}

type Arrow = { direction: 'forward' | 'backward'; by: 'word' | 'line' }
const ARROWS: Record<string, Arrow | undefined> = {
  ArrowRight: { direction: 'forward', by: 'word' },
  ArrowLeft: { direction: 'backward', by: 'word' },
  ArrowDown: { direction: 'forward', by: 'line' },
  ArrowUp: { direction: 'backward', by: 'line' },
}

function begin(selection: Selection, desk: HTMLElement, page: number): boolean {
  const text = desk.querySelector(`[data-page="${page}"] [data-passage]`)
  const walker = text && document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const at = (node.nodeValue ?? '').search(/\S/)
    if (at < 0) continue
    selection.collapse(node, at)
    selection.modify('extend', 'forward', 'word')
    showFocus(selection, desk)
    return true
  }
  return false
}

function extend(selection: Selection, { direction, by }: Arrow, control: boolean): void {
  selection.modify('extend', direction, control && by === 'word' ? 'character' : by)
}

/** To the next word, or the one before; a line further, from where the passage begins. The word is always selected from its beginning. */
function move(selection: Selection, { direction, by }: Arrow): void {
  if (by === 'line') {
    selection.collapseToStart()
    selection.modify('move', direction, 'line')
    selection.modify('extend', 'forward', 'word')
  } else if (direction === 'forward') {
    selection.collapseToEnd()
    extendToWord(selection, 'forward')
  } else {
    selection.collapseToStart()
    extendToWord(selection, 'backward')
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
    if (anchorNode && focusNode) selection.setBaseAndExtent(focusNode, focusOffset, anchorNode, anchorOffset)
  }
}

// Between two words there may be only a space: that is no word yet.
function extendToWord(selection: Selection, direction: 'forward' | 'backward'): void {
  for (let tries = 0; tries < 3; tries++) {
    selection.modify('extend', direction, 'word')
    if (selection.toString().trim() !== '') return
  }
}

function showFocus({ focusNode }: Selection, desk: HTMLElement): void {
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement
  if (!element || !desk.contains(element)) return
  const [there, room] = [element.getBoundingClientRect(), desk.getBoundingClientRect()]
  // A page's text may be one long element: then the line that is reached is found by its range.
  if (there.height < room.height && (there.top < room.top || there.bottom > room.bottom))
    element.scrollIntoView({ block: 'center' })
}
