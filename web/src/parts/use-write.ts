import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Intent } from '../api/intent.js'
import { isProblem, isSignedOut, isStale, isUnreachable, type Problem } from '../api/problem.js'
import { type Refreshes } from '../api/refreshes.js'

export interface WriteOptions<Body, Answer> {
  /** The version of the item being changed, as the reader sees it. Absent when something is created. */
  version?: number
  send: (body: Body, request: { key: string; version?: number }) => Promise<Answer>
  /** The queries that the write may have changed; refetched before `onDone`. */
  touches: Refreshes
  onDone?: (answer: Answer, body: Body) => void
}

export interface WriteState<Body> {
  submit: (body: Body) => void
  pending: boolean
  problem: Problem | null
  stale: boolean
  /** Whether the reader has loaded the current version after it changed while they were editing. */
  reloaded: boolean
  signedOut: boolean
  reload: () => void
  again: () => void
  clear: () => void
}

/**
 * A write that has one effect however often it is sent. The key stays while the same body is retried; a stale version is replaced
 * only when the reader asks to load the current one.
 */
export function useWrite<Body, Answer>({ version, send, touches, onDone }: WriteOptions<Body, Answer>): WriteState<Body> {
  const client = useQueryClient()
  const intent = useRef<Intent>(null)
  intent.current ??= new Intent()
  const last = useRef<Body>(undefined)
  const [loaded, setLoaded] = useState<number | null>(null)
  const seen = loaded === null || version === undefined ? version : Math.max(loaded, version)
  const refresh = () => Promise.all(touches.map((queries) => client.invalidateQueries(queries)))

  const mutation = useMutation<Answer, unknown, Body>({
    mutationFn: (body) => {
      const key = intent.current!.keyFor({ body, seen })
      return send(body, seen === undefined ? { key } : { key, version: seen })
    },
    retry: (count, error) => isUnreachable(error) && count < 2 && navigator.onLine,
    retryDelay: 800,
    networkMode: 'always',
    onSuccess: async (answer, body) => {
      intent.current!.done()
      setLoaded(null)
      await refresh()
      onDone?.(answer, body)
    },
  })
  const problem = isProblem(mutation.error) ? mutation.error : null
  const submit = (body: Body) => {
    last.current = body
    mutation.mutate(body)
  }

  return {
    submit,
    pending: mutation.isPending,
    problem,
    // It may become stale again after reloading; then it is reloaded again.
    stale: isStale(problem),
    reloaded: loaded !== null && !isStale(problem),
    signedOut: isSignedOut(problem),
    reload: () => {
      const there = problem?.params.version
      void refresh().then(() => {
        setLoaded(typeof there === 'number' ? there : (version ?? 0))
        mutation.reset()
      })
    },
    again: () => {
      if (last.current !== undefined) submit(last.current)
    },
    clear: () => mutation.reset(),
  }
}
