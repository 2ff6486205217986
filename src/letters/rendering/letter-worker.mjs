// The letter thread: templates are rendered and pages are typeset here, so that neither can block or crash the process. Plain
// JavaScript, because a thread starts from a file that Node loads by itself.
import { parentPort } from 'node:worker_threads'
import { TemplateRefused } from './check-template.mjs'
import { fillSource } from './fill-source.mjs'
import { NotPrintable, typeset } from './typeset.mjs'

// The library for DOCX is loaded with the first such letter: most installations send PDF only.
const docx = async (input) => (await import('./docx-letter.mjs')).docxLetter(input)
const JOBS = { fill: fillSource, typeset, docx }

parentPort.on('message', async ({ kind, input }) => {
  try {
    const made = await JOBS[kind](input)
    if (made instanceof Uint8Array) parentPort.postMessage({ made }, [made.buffer])
    else parentPort.postMessage({ made })
  } catch (error) {
    parentPort.postMessage({ refused: refusalOf(error) })
  }
})

function refusalOf(error) {
  if (error instanceof TemplateRefused) return { code: 'letter/template_refused', params: error.params }
  if (error instanceof NotPrintable) return { code: 'letter/not_printable', params: error.params }
  if (error instanceof RangeError) return { code: 'letter/too_large', params: {} }
  return { code: 'letter/rendering_failed', params: {}, detail: String(error?.message ?? error).slice(0, 2_000) }
}

// The first job's time limit starts only now: loading is not part of any job.
parentPort.postMessage('ready')
