import type { UseFormReturnType } from '@mantine/form'
import type { Deadline } from '../api/types.js'
import { api, type BodyFor } from '../api/writes.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'

/** What can be said of a deadline, as the API takes it. */
export type EventBody = BodyFor<typeof api.tellDeadline>

/** Says something of a deadline, from a form. */
export function useTelling<Values>(form: UseFormReturnType<Values>, deadline: Deadline, onDone: () => void) {
  return useDirectiveWrite({
    form,
    version: deadline.version,
    send: (reference, body: EventBody, sent) => api.tellDeadline(reference, deadline.id, body, sent),
    onDone,
  })
}
