import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { confirmRelease, requestRelease } from '../api/generated/sdk.gen.js'
import type { ReleaseAskBody, ReleaseConfirmBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Measure } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

const say = words.measures

export type Release = Measure['releases'][number]

/** Requests a release from another person, to apply a measure or to reverse it. */
export function AskReleaseDialog({ measure, act, onClose }: { measure: Measure; act: Release['act']; onClose: () => void }) {
  const form = useForm({ initialValues: { reason: '', preconditions_met: '' }, validate: { reason: needed } })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: ReleaseAskBody, sent) =>
      requestRelease({ path: { reference, id: measure.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.ask[act]}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ reason, preconditions_met }) =>
        write.submit({ act, reason, preconditions_met: preconditions_met.trim() || null }),
      )}
    >
      <strong>{measure.subject}</strong>
      {act === 'undo' ? (
        <>
          {measure.inverse ? <p className={parts.muted}>{say.ask.inverse({ text: measure.inverse })}</p> : null}
          {measure.preconditions ? <p className={parts.muted}>{say.preconditions({ text: measure.preconditions })}</p> : null}
          <TextField label={say.ask.preconditions_met} maxLength={2000} {...form.getInputProps('preconditions_met')} />
        </>
      ) : null}
      <ReasonField {...form.getInputProps('reason')} />
    </FormDialog>
  )
}

/**
 * Confirms a release. Missing requirements are listed above the button, and can only be overridden with a checkbox and a separate
 * reason.
 */
export function ConfirmReleaseDialog({ measure, release, onClose }: { measure: Measure; release: Release; onClose: () => void }) {
  const form = useForm({
    initialValues: { preconditions_met: release.preconditions_met ?? '', pass: false, reason: '' },
    validate: {
      pass: (pass, values) => (left(values.preconditions_met).length > 0 && !pass ? say.confirming.pass_needed : null),
      reason: (reason, values) => (left(values.preconditions_met).length > 0 && values.pass ? needed(reason) : null),
    },
  })
  function left(stated: string): Release['waits_for'] {
    return release.waits_for.filter((guard) => guard !== 'preconditions' || stated.trim() === '')
  }
  const write = useDirectiveWrite({
    form,
    version: release.version,
    send: (reference, body: ReleaseConfirmBody, sent) =>
      confirmRelease({ path: { reference: reference, id: release.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const missing = left(form.values.preconditions_met)
  return (
    <FormDialog
      {...say.confirming[release.act]}
      will={release.waits_for.includes('two_people') ? say.confirming.alone : say.confirming[release.act].will}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ preconditions_met, reason }) =>
        write.submit({
          preconditions_met: preconditions_met.trim() || null,
          override: missing.length > 0 ? { guards: missing, reason } : null,
        }),
      )}
      size={620}
    >
      <strong>{measure.subject}</strong>
      <p className={parts.muted}>{release.reason}</p>
      {measure.irreversible && release.act === 'do' ? <Note tone="red">{say.confirming.irreversible}</Note> : null}
      {release.act === 'undo' ? (
        <>
          {measure.inverse ? <p className={parts.muted}>{say.ask.inverse({ text: measure.inverse })}</p> : null}
          {measure.preconditions ? <p className={parts.muted}>{say.preconditions({ text: measure.preconditions })}</p> : null}
          <TextField label={say.ask.preconditions_met} maxLength={2000} {...form.getInputProps('preconditions_met')} />
        </>
      ) : null}
      {missing.length > 0 ? (
        <>
          <Note tone="amber" title={say.confirming.missing}>
            <ul>
              {missing.map((guard) => (
                <li key={guard}>{say.guard[guard]}</li>
              ))}
            </ul>
          </Note>
          <Checkbox
            label={say.confirming.pass}
            description={say.confirming.pass_hint}
            {...form.getInputProps('pass', { type: 'checkbox' })}
          />
          {form.values.pass ? <ReasonField label={say.confirming.pass_reason} {...form.getInputProps('reason')} /> : null}
        </>
      ) : null}
    </FormDialog>
  )
}
