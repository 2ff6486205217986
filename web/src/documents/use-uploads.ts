import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Intent } from '../api/intent.js'
import { ofDirective } from '../api/refreshes.js'
import { type DocumentView, type RecordClass } from '../api/types.js'
import { upload } from '../api/upload.js'

export interface Sending {
  id: number
  file: File
  class: RecordClass
  /** Upload progress, 0 to 1. */
  share: number
  error: unknown
  /** The document that the upload created. */
  document: DocumentView | null
  intent: Intent
}

/**
 * Uploads into a directive, one after the other. A failed upload keeps its idempotency key, so that a retry has a single effect.
 */
export function useUploads(reference: string, first: File[] = []) {
  const client = useQueryClient()
  const [sendings, setSendings] = useState<Sending[]>([])
  const next = useRef(1)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const change = (id: number, to: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)))
  const run = (sending: Sending) => {
    change(sending.id, { share: 0, error: null })
    const key = sending.intent.keyFor([sending.file.name, sending.file.size, sending.file.lastModified, sending.class])
    queue.current = queue.current.then(async () => {
      try {
        const document = await upload({ reference, file: sending.file, class: sending.class, origin: 'received' }, key, (share) =>
          change(sending.id, { share }),
        )
        sending.intent.done()
        change(sending.id, { share: 1, document })
        await Promise.all(ofDirective(reference).map((queries) => client.invalidateQueries(queries)))
      } catch (error) {
        change(sending.id, { error })
      }
    })
    return queue.current
  }
  const add = (files: File[], recordClass: RecordClass) => {
    const added = files.map(
      (file): Sending => ({
        id: next.current++,
        file,
        class: recordClass,
        share: 0,
        error: null,
        document: null,
        intent: new Intent(),
      }),
    )
    setSendings((all) => [...all.filter((one) => one.document === null), ...added])
    for (const sending of added) void run(sending)
  }
  const begun = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there at the start is sent at the start, once
  useEffect(() => {
    if (begun.current || first.length === 0) return
    begun.current = true
    add(first, 'fact')
  }, [])
  return {
    sendings,
    add,
    again: (sending: Sending) => void run(sending),
    dismiss: (sending: Sending) => setSendings((all) => all.filter((one) => one.id !== sending.id)),
  }
}
