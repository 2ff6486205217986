import type { KeyboardEvent } from 'react'
import { useRef } from 'react'

/** A word in the rendered text: where it starts and ends in its text node. */
interface Word {
  node: Node
  from: number
  to: number
}

interface Held {
  anchor: Word
  focus: Word
}

/** How far to search for a line. No page contains longer lines. */
const REACH = 400

/**
 * Selects a passage with the keyboard alone, in any text that is shown. Browsers have no caret in text that is not editable, and
 * cannot step through the loose pieces that the text of a PDF consists of. Enter starts at the first word of the current page;
 * the arrow keys move by word and by line and, with Shift, extend or shrink the selection; Enter marks the passage, Escape
 * cancels.
 */
export function useKeyPassage(desk: HTMLElement | null, page: number, mark: () => void) {
  const held = useRef<Held | null>(null)
  return (event: KeyboardEvent<HTMLElement>) => {
    const selection = document.getSelection()
    // Controls in the viewer that handle keys themselves still receive them.
    if (!desk || !selection || event.target !== desk || event.altKey || event.metaKey || event.ctrlKey) return
    const isSelected = !selection.isCollapsed && desk.contains(selection.anchorNode)
    if (!isSelected) held.current = null
    if (!press(event.key, event.shiftKey, selection, desk)) return
    event.preventDefault()
    event.stopPropagation()

    function press(key: string, shift: boolean, selected: Selection, on: HTMLElement): boolean {
      if (key === 'Enter' && isSelected) {
        mark()
        return true
      }
      const all = key === 'Enter' || isSelected ? wordsOf(on) : []
      if (key === 'Enter') {
        const first = all.find(({ node }) => pageOf(node) === page)
        if (first) hold({ anchor: first, focus: first })
        return first !== undefined
      }
      if (!isSelected) return false
      if (key === 'Escape') {
        selected.removeAllRanges()
        held.current = null
        return true
      }
      // After selecting with the mouse, a reader can extend the selection with Shift; arrow keys alone turn pages.
      const now = held.current ?? (shift ? heldIn(selected.getRangeAt(0), all) : null)
      const at = now ? all.findIndex((one) => isSame(one, now.focus)) : -1
      const next = at < 0 ? undefined : all[stepped(key, at, all)]
      if (!now || !next || !(key in STEPS)) return false
      hold({ anchor: shift ? now.anchor : next, focus: next })
      return true

      function hold({ anchor, focus }: Held): void {
        const [start, end] = all.indexOf(focus) < all.findIndex((one) => isSame(one, anchor)) ? [focus, anchor] : [anchor, focus]
        selected.setBaseAndExtent(start.node, start.from, end.node, end.to)
        held.current = { anchor, focus }
        show(focus, on)
      }
    }
  }
}

const STEPS: Readonly<Record<string, { by: 'word' | 'line'; direction: 1 | -1 }>> = {
  ArrowRight: { by: 'word', direction: 1 },
  ArrowLeft: { by: 'word', direction: -1 },
  ArrowDown: { by: 'line', direction: 1 },
  ArrowUp: { by: 'line', direction: -1 },
}

const isSame = (a: Word, b: Word) => a.node === b.node && a.from === b.from

const pageOf = (node: Node) => Number(node.parentElement?.closest<HTMLElement>('[data-page]')?.dataset.page)

/** The words of the rendered text, in reading order. */
function wordsOf(desk: HTMLElement): Word[] {
  return [...desk.querySelectorAll('[data-passage]')].flatMap((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    const words: Word[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g))
        words.push({ node, from: index, to: index + word.length })
    return words
  })
}

/** A selection made in another way, as the words that it touches. */
function heldIn(range: Range, all: readonly Word[]): Held | null {
  const touched = all.filter(({ node, from, to }) => range.comparePoint(node, to) >= 0 && range.comparePoint(node, from) <= 0)
  const [anchor, focus] = [touched[0], touched.at(-1)]
  return anchor && focus ? { anchor, focus } : null
}

function stepped(key: string, at: number, all: readonly Word[]): number {
  const step = STEPS[key]
  if (!step) return at
  if (step.by === 'word') return Math.min(Math.max(at + step.direction, 0), all.length - 1)
  const here = rectOf(all[at] as Word)
  let best = at
  let line: DOMRect | null = null
  for (let to = at + step.direction; all[to] && Math.abs(to - at) < REACH; to += step.direction) {
    const there = rectOf(all[to] as Word)
    if (!line && Math.abs(there.top - here.top) < here.height / 2) continue
    if (line && Math.abs(there.top - line.top) >= line.height / 2) break
    if (!line || Math.abs(there.left - here.left) < Math.abs(rectOf(all[best] as Word).left - here.left)) best = to
    line ??= there
  }
  return best
}

function rectOf({ node, from, to }: Word): DOMRect {
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range.getBoundingClientRect()
}

function show(word: Word, desk: HTMLElement): void {
  const [there, room] = [rectOf(word), desk.getBoundingClientRect()]
  if (there.top < room.top || there.bottom > room.bottom) desk.scrollTop += there.top - room.top - room.height / 3
}
