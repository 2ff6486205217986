import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { type DocumentView } from '../api/types.js'
import { useMay } from '../case/case.js'
import { useKeys } from '../parts/keys.js'
import parts from '../parts/parts.module.css'
import { Loading } from '../parts/states.js'
import { DemandDialog } from '../review/demand-dialog.js'
import { words } from '../words/words.js'
import style from './documents.module.css'
import { TextPages } from './text-pages.js'
import { useKeyPassage } from './use-key-passage.js'
import { type Passage, passageOn, usePassage } from './use-passage.js'

const PdfViewer = lazy(() => import('./pdf-viewer.js').then((file) => ({ default: file.PdfViewer })))
const say = words.documents.viewer
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

interface Props {
  reference: string
  document: DocumentView
  content: string
}

/** The document viewer: drawn pages or text, with keyboard control, page numbers and zoom. */
export function Desk({ reference, document, content }: Props) {
  const may = useMay()
  const search = useSearch({ from: '/inside/directives/$reference/documents/$id' })
  const navigate = useNavigate({ from: '/directives/$reference/documents/$id' })
  const [desk, setDesk] = useState<HTMLElement | null>(null)
  const [count, setCount] = useState(document.page_count ?? 0)
  const [zoom, setZoom] = useState<number | null>(null)
  const [marking, setMarking] = useState<Passage | null>(null)
  const passage = usePassage(desk)
  const isPdf = document.media_type === 'application/pdf'
  const isPicture = PICTURES.includes(document.media_type)
  const asText = search.view === 'text' || !(isPdf || isPicture)
  const pages = Math.max(count, document.page_count ?? 0)
  const page = usePage(desk, Math.max(Number(search.page) || 1, 1), asText ? 'text' : `${count}`)

  const mark = () => setMarking(passageOn(desk) ?? passage ?? { quote: '', page: page.shown })
  const selectByKeys = useKeyPassage(desk, page.shown, mark)

  const onOpen = useCallback(
    (numPages: number, width: number) => {
      setCount(numPages)
      // A page as wide as the viewer, up to 150 % of its natural size.
      const room = (desk?.clientWidth ?? 800) - 34
      setZoom((now) => now ?? Math.max(0.4, Math.min(1.5, room / width)))
    },
    [desk],
  )
  const shownZoom = zoom ?? 1
  const step = (direction: 1 | -1) => {
    const next = direction > 0 ? ZOOMS.find((one) => one > shownZoom + 0.01) : ZOOMS.findLast((one) => one < shownZoom - 0.01)
    if (next) setZoom(next)
  }
  const go = (to: number) => page.go(Math.min(Math.max(to, 1), Math.max(pages, 1)))
  useKeys({
    j: () => go(page.shown + 1),
    k: () => go(page.shown - 1),
    arrowright: () => go(page.shown + 1),
    arrowleft: () => go(page.shown - 1),
    '+': () => step(1),
    '=': () => step(1),
    '-': () => step(-1),
  })
  return (
    <div>
      <div className={style.tools} role="toolbar" aria-label={say.view}>
        <div className={style.group}>
          {isPdf ? (
            <SegmentedControl
              size="xs"
              aria-label={say.view}
              value={asText ? 'text' : 'pages'}
              onChange={(view) => void navigate({ search: view === 'text' ? { view } : {}, replace: true })}
              data={[
                { value: 'pages', label: say.as_pages },
                { value: 'text', label: say.as_text },
              ]}
            />
          ) : null}
          {pages > 0 ? <PageField shown={page.shown} pages={pages} onGo={go} /> : null}
          {isPdf && !asText ? (
            <>
              <ActionIcon variant="default" size={30} onClick={() => step(-1)} aria-label={say.smaller} aria-keyshortcuts="-">
                −
              </ActionIcon>
              <span data-numbers>{say.zoom({ percent: Math.round(shownZoom * 100) })}</span>
              <ActionIcon variant="default" size={30} onClick={() => step(1)} aria-label={say.larger} aria-keyshortcuts="+">
                +
              </ActionIcon>
            </>
          ) : null}
        </div>
        {may.edit ? (
          <div className={style.group}>
            <span className={parts.muted} id="mark-by-keys">
              {passage ? say.passage_hint : say.mark_hint}
            </span>
            <Button
              // Otherwise the click would clear the selection before it is handled.
              onMouseDown={(event) => event.preventDefault()}
              onClick={mark}
            >
              {say.mark}
            </Button>
          </div>
        ) : null}
      </div>
      {!isPdf && !isPicture ? <p className={parts.muted}>{say.not_shown}</p> : null}
      <p className={parts.srOnly} aria-live="polite">
        {passage ? say.selected({ quote: passage.quote, page: passage.page }) : ''}
      </p>
      {/* Scrollable regions must be reachable by keyboard, and text must be selectable by it. */}
      <section
        className={style.desk}
        ref={setDesk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        aria-label={document.title}
        aria-describedby={may.edit ? 'mark-by-keys' : undefined}
        onKeyDown={may.edit ? selectByKeys : undefined}
      >
        {asText ? <TextPages reference={reference} document={document} /> : null}
        {!asText && isPicture ? (
          <img className={style.picture} src={content} alt={say.picture({ title: document.title })} />
        ) : null}
        {!asText && isPdf && desk ? (
          <Suspense fallback={<Loading rows={6} height={80} />}>
            <PdfViewer url={content} zoom={shownZoom} root={desk} onOpen={onOpen} />
          </Suspense>
        ) : null}
      </section>
      {marking ? (
        <DemandDialog document_id={document.id} page={marking.page} quote={marking.quote} onClose={() => setMarking(null)} />
      ) : null}
    </div>
  )
}

function PageField({ shown, pages, onGo }: { shown: number; pages: number; onGo: (page: number) => void }) {
  const [typed, type] = useState<string | null>(null)
  const go = () => {
    if (typed !== null && Number(typed) > 0) onGo(Number(typed))
    type(null)
  }
  return (
    <>
      <ActionIcon variant="default" size={30} onClick={() => onGo(shown - 1)} disabled={shown <= 1} aria-label={say.previous}>
        ‹
      </ActionIcon>
      <TextInput
        className={style.pageField}
        size="xs"
        aria-label={say.page}
        inputMode="numeric"
        value={typed ?? String(shown)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && go()}
      />
      <span>{say.of({ count: pages })}</span>
      <ActionIcon variant="default" size={30} onClick={() => onGo(shown + 1)} disabled={shown >= pages} aria-label={say.next}>
        ›
      </ActionIcon>
    </>
  )
}

/** The current page, and navigation between pages. `ready` changes when pages become available. */
function usePage(desk: HTMLElement | null, start: number, ready: string) {
  const [shown, show] = useState(start)
  const go = useCallback(
    (to: number) => {
      const sheet = desk?.querySelector<HTMLElement>(`[data-page="${to}"]`)
      if (!desk || !sheet) return
      desk.scrollTo({ top: sheet.offsetTop - desk.offsetTop - 8 })
      show(to)
    },
    [desk],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes there when the pages have come, and then no more by itself
  useEffect(() => {
    if (start > 1) requestAnimationFrame(() => go(start))
  }, [start, ready, go])
  useEffect(() => {
    if (!desk) return
    const look = () => {
      const sheets = [...desk.querySelectorAll<HTMLElement>('[data-page]')]
      const middle = desk.scrollTop + desk.clientHeight / 3
      const there = sheets.findLast((sheet) => sheet.offsetTop - desk.offsetTop <= middle)
      if (there) show(Number(there.dataset.page))
    }
    desk.addEventListener('scroll', look, { passive: true })
    return () => desk.removeEventListener('scroll', look)
  }, [desk])
  return { shown, go }
}
