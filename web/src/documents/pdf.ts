import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type { PDFDocumentProxy, PDFPageProxy }
export { TextLayer }

GlobalWorkerOptions.workerSrc = worker

const PARTS = `/pdfjs-${__PDFJS__}`

/**
 * Opens a PDF with all supporting data from our own origin. WebAssembly stays off because our content security policy does not
 * allow it.
 */
export async function openPdf(url: string): Promise<PDFDocumentProxy> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(String(response.status))
  return getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    cMapUrl: `${PARTS}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PARTS}/standard_fonts/`,
    wasmUrl: `${PARTS}/wasm/`,
    useWasm: false,
    isOffscreenCanvasSupported: true,
    enableXfa: false,
  }).promise
}
