import { useEffect, useRef, useState } from 'react'
import { words } from '../words/words.js'
import style from './documents.module.css'
import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from './pdf.js'

const say = words.documents.viewer

interface Props {
  pdf: PDFDocumentProxy
  number: number
  zoom: number
  /** The size of a page that is not drawn yet, at zoom 1, in CSS pixels. */
  guess: { width: number; height: number }
  root: HTMLElement | null
}

/** One page, drawn when it comes near the viewport. Its text layer can be selected, searched and read aloud. */
export function PdfPage({ pdf, number, zoom, guess, root }: Props) {
  const sheet = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(number === 1)
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [isDrawn, setDrawn] = useState(false)

  useEffect(() => {
    const element = sheet.current
    if (!element || isNear) return
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && setNear(true), {
      root,
      rootMargin: '800px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [isNear, root])

  useEffect(() => {
    let alive = true
    if (isNear) void pdf.getPage(number).then((loaded) => alive && setPage(loaded))
    return () => {
      alive = false
    }
  }, [isNear, pdf, number])

  useEffect(() => {
    if (!page || !canvas.current || !text.current) return
    const viewport = page.getViewport({ scale: zoom })
    const dense = page.getViewport({ scale: zoom * (window.devicePixelRatio || 1) })
    const element = canvas.current
    element.width = Math.floor(dense.width)
    element.height = Math.floor(dense.height)
    element.style.width = `${viewport.width}px`
    element.style.height = `${viewport.height}px`
    const drawing = page.render({ canvas: element, viewport: dense })
    const container = text.current
    container.replaceChildren()
    container.style.setProperty('--total-scale-factor', String(zoom))
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport })
    // A drawing that was replaced by another was cancelled on purpose.
    drawing.promise.then(() => setDrawn(true)).catch(() => undefined)
    layer.render().catch(() => undefined)
    return () => {
      drawing.cancel()
      layer.cancel()
    }
  }, [page, zoom])

  const size = page ? page.getViewport({ scale: zoom }) : { width: guess.width * zoom, height: guess.height * zoom }
  return (
    <section
      ref={sheet}
      className={style.sheet}
      style={{ width: size.width, height: size.height }}
      data-page={number}
      aria-label={say.page_name({ page: number })}
    >
      {isDrawn ? null : <p className={style.drawing}>{say.loading}</p>}
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className={style.textLayer} data-passage />
    </section>
  )
}
