import type { UseFormReturnType } from '@mantine/form'
import { recordDeadlineEvent } from '../api/generated/sdk.gen.js'
import type { DeadlineEventBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Deadline } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'

/** The events that can be recorded on a deadline, as the API takes them. */
export type EventBody = DeadlineEventBody

/** Records an event on a deadline, from a form. */
export function useTelling<Values>(form: UseFormReturnType<Values>, deadline: Deadline, onDone: () => void) {
  return useDirectiveWrite({
    form,
    version: deadline.version,
    send: (reference, body: EventBody, sent) =>
      recordDeadlineEvent({ path: { reference, id: deadline.id }, body, ...sending(sent) }),
    onDone,
  })
}
