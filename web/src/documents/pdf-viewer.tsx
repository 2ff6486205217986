import { useEffect, useState } from 'react'
import { Loading, Note } from '../parts/states.js'
import { words } from '../words/words.js'
import { openPdf, type PDFDocumentProxy } from './pdf.js'
import { PdfPage } from './pdf-page.js'

const say = words.documents.viewer

interface Props {
  url: string
  zoom: number
  root: HTMLElement | null
  /** Called with the number of pages and the width of a page at zoom 1. */
  onOpen: (pages: number, width: number) => void
}

/** A PDF rendered in the browser, with a library that is loaded only when there is a PDF to show. */
export function PdfViewer({ url, zoom, root, onOpen }: Props) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [guess, setGuess] = useState({ width: 612, height: 792 })
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    let alive = true
    let opened: PDFDocumentProxy | null = null
    openPdf(url)
      .then(async (document) => {
        opened = document
        const first = (await document.getPage(1)).getViewport({ scale: 1 })
        if (!alive) return
        setGuess({ width: first.width, height: first.height })
        setPdf(document)
        onOpen(document.numPages, first.width)
      })
      .catch(() => alive && setBroken(true))
    return () => {
      alive = false
      void opened?.loadingTask.destroy()
    }
  }, [url, onOpen])
  if (isBroken) return <Note tone="amber">{say.broken}</Note>
  if (!pdf) return <Loading rows={6} height={80} />
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return numbers.map((number) => <PdfPage key={number} pdf={pdf} number={number} zoom={zoom} guess={guess} root={root} />)
}
