import type { UseFormReturnType } from '@mantine/form'
import { ofDirective } from '../api/refreshes.js'
import { type Sent } from '../api/transport.js'
import { useFieldProblems } from '../parts/form.js'
import { useWrite, type WriteState } from '../parts/use-write.js'
import { useDirective } from './case.js'

interface Options<Values, Body> {
  /** The form that the server's field messages belong to. */
  form: UseFormReturnType<Values>
  version?: number
  send: (reference: string, body: Body, sent: Sent) => Promise<unknown>
  onDone: () => void
}

/** A write to this directive from a form. */
export function useDirectiveWrite<Values, Body>({ form, version, send, onDone }: Options<Values, Body>): WriteState<Body> {
  const { directive } = useDirective()
  const write = useWrite<Body, unknown>({
    version,
    send: (body, sent) => send(directive.reference, body, sent),
    touches: ofDirective(directive.reference),
    onDone,
  })
  useFieldProblems(form, write.problem)
  return write
}
