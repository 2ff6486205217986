import { Problem, problemFrom } from './problem.js'
import type { DocumentView, RecordClass } from './types.js'

export interface Upload {
  reference: string
  file: File
  title?: string
  class?: RecordClass
  origin?: 'received' | 'produced'
  receipt_id?: string
}

/** Sends a file and reports its progress (0 to 1). Fetch cannot report progress, so this uses XMLHttpRequest. */
export function upload(
  what: Upload,
  key: string,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<DocumentView> {
  const form = new FormData()
  // Fields first: the server reads the parts in order.
  for (const name of ['title', 'class', 'origin', 'receipt_id'] as const) if (what[name]) form.append(name, what[name])
  form.append('file', what.file, what.file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/directives/${what.reference}/documents`)
    request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      const body = readJson(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as DocumentView)
      else reject(problemFrom(request.status, body))
    }
    request.onerror = () => reject(new Problem(0, 'network/unreachable', ''))
    request.onabort = () => reject(new Problem(0, 'network/stopped', ''))
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
