import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { actOnProceeding } from '../api/generated/sdk.gen.js'
import type { ProceedingActBody } from '../api/generated/types.gen.js'
import { type ActOnProceedingData } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type ActionView, type ProceedingView } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DayField, ReasonField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { todayIn } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'

const say = words.dialogs.proceeding_act
type ActBody = ProceedingActBody

/** An action of the appeal line, on one proceeding. */
export function ProceedingActDialog({
  action,
  proceeding,
  onClose,
}: {
  action: ActionView
  proceeding: ProceedingView
  onClose: () => void
}) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const [until, setUntil] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [untilError, setUntilError] = useState<{ day?: string; time?: string }>({})
  const asksFiled = action.action === 'file_proceeding'
  const asksDecided = action.action === 'decide_proceeding'
  const form = useForm({
    initialValues: {
      reason: '',
      outcome: null as string | null,
      filed_on: asksFiled ? todayIn(now(), zone) : null,
      decided_on: asksDecided ? todayIn(now(), zone) : null,
    },
    validate: {
      reason: (value) => (action.needs_reason ? needed(value) : null),
      outcome: (value) => (action.outcomes ? needed(value) : null),
      filed_on: (value) => (asksFiled ? needed(value) : null),
      decided_on: (value) => (asksDecided ? needed(value) : null),
    },
  })
  const write = useWrite<ActBody, ProceedingView>({
    version: proceeding.version,
    send: (body, sent) =>
      actOnProceeding({
        path: {
          reference: directive.reference,
          id: proceeding.id,
          action: action.action as ActOnProceedingData['path']['action'],
        },
        body,
        ...sending(sent),
      }),
    touches: ofDirective(directive.reference),
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit((values) => {
    const read = readWhen(until)
    const error =
      action.needs_until && !read.at && !read.error.day && !read.error.time ? { day: words.problems.required } : read.error
    setUntilError(error)
    if (error.day || error.time) return
    write.submit({
      ...(values.reason.trim() ? { reason: values.reason.trim() } : {}),
      ...(values.outcome ? { outcome: values.outcome as ActBody['outcome'] } : {}),
      ...(values.filed_on ? { filed_on: values.filed_on } : {}),
      ...(values.decided_on ? { decided_on: values.decided_on } : {}),
      ...(action.needs_until && read.at ? { until: read.at } : {}),
    })
  })
  const name = wordFor(words.action, action.action)
  return (
    <FormDialog
      title={name}
      will={wordFor(words.actions.will, action.action)}
      submit={name}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      <strong>
        {words.directive.menu.proceeding({ kind: wordFor(words.proceeding_kind, proceeding.kind), forum: proceeding.forum })}
      </strong>
      {action.outcomes ? (
        <Select
          label={say.outcome}
          withAsterisk
          data={action.outcomes.map((code) => ({ value: code, label: wordFor(words.proceeding_outcome, code) }))}
          {...form.getInputProps('outcome')}
        />
      ) : null}
      {asksFiled ? <DayField label={say.filed_on} required {...form.getInputProps('filed_on')} /> : null}
      {asksDecided ? <DayField label={say.decided_on} required {...form.getInputProps('decided_on')} /> : null}
      {action.needs_until ? (
        <WhenFields labels={say.until} when={until} onChange={setUntil} error={untilError} likely={[zone]} required />
      ) : null}
      {action.needs_reason ? <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} /> : null}
    </FormDialog>
  )
}
