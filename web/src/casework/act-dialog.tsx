import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { actOnDirective } from '../api/generated/sdk.gen.js'
import type { ActBody } from '../api/generated/types.gen.js'
import { type ActOnDirectiveData } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type ActionView, type DirectiveView, type Stage } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { labelOf } from '../case/stages.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, ReasonField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { wordFor, words } from '../words/words.js'

const say = words.dialogs.act

/**
 * An action of the compliance line: its effect, its fields, and the facts that are missing. A missing fact that can be stated
 * here ("there are none, because") has a field; all others need a named override.
 */
export function ActDialog({ action, onClose }: { action: ActionView; onClose: () => void }) {
  const { directive } = useDirective()
  const missing = Array.isArray(action.refusal?.params.missing) ? (action.refusal.params.missing as string[]) : []
  const asksDemands = missing.includes('demands_marked')
  const asksCommitments = missing.includes('commitments_recorded')
  // Facts that the reader can state here cannot be overridden.
  const rest = missing.filter((fact) => !(fact === 'demands_marked' || fact === 'commitments_recorded'))
  const isOverridden = (values: { no_demands_reason: string; no_commitments_reason: string }): boolean =>
    action.overridable &&
    (rest.length > 0 ||
      (asksDemands && values.no_demands_reason.trim() === '') ||
      (asksCommitments && values.no_commitments_reason.trim() === ''))
  const form = useForm({
    initialValues: {
      reason: '',
      to: action.targets?.[0] ?? null,
      outcome: null as string | null,
      no_demands_reason: '',
      no_commitments_reason: '',
      override: '',
    },
    validate: {
      reason: (value) => (action.needs_reason ? needed(value) : null),
      outcome: (value) => (action.outcomes ? needed(value) : null),
      override: (value, values) => (isOverridden(values) ? needed(value) : null),
    },
  })
  const showsOverride = isOverridden(form.values)
  const isHeld = !action.available && !action.overridable && !(rest.length === 0 && (asksDemands || asksCommitments))

  const write = useWrite<ActBody, DirectiveView>({
    version: directive.version,
    send: (body, sent) =>
      actOnDirective({
        path: { reference: directive.reference, action: action.action as ActOnDirectiveData['path']['action'] },
        body,
        ...sending(sent),
      }),
    touches: ofDirective(directive.reference),
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit((values) =>
    write.submit({
      ...given('reason', values.reason),
      ...given('to', values.to),
      ...given('outcome', values.outcome),
      ...given('no_demands_reason', values.no_demands_reason),
      ...given('no_commitments_reason', values.no_commitments_reason),
      ...(isOverridden(values) ? { override: { reason: values.override.trim() } } : {}),
    }),
  )
  const name = wordFor(words.action, action.action)
  return (
    <FormDialog
      title={name}
      will={wordFor(words.actions.will, action.action)}
      submit={showsOverride ? say.override : name}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      held={isHeld}
    >
      {action.refusal && !write.problem ? (
        <Note tone="amber" title={say.refused}>
          {action.refusal.detail}
        </Note>
      ) : null}
      {action.targets ? (
        <CodeField<Stage>
          label={say.to}
          value={form.values.to as Stage | null}
          onChange={(to) => form.setFieldValue('to', to)}
          codes={action.targets}
          of={Object.fromEntries(action.targets.map((stage) => [stage, labelOf(directive, stage)]))}
        />
      ) : null}
      {action.outcomes ? (
        <Select
          label={say.outcome}
          withAsterisk
          data={action.outcomes.map((code) => ({ value: code, label: wordFor(words.outcome, code) }))}
          {...form.getInputProps('outcome')}
        />
      ) : null}
      {asksDemands ? (
        <ReasonField
          label={say.no_demands}
          description={say.no_demands_hint}
          withAsterisk={false}
          {...form.getInputProps('no_demands_reason')}
        />
      ) : null}
      {asksCommitments ? (
        <ReasonField
          label={say.no_commitments}
          description={say.no_commitments_hint}
          withAsterisk={false}
          {...form.getInputProps('no_commitments_reason')}
        />
      ) : null}
      {action.needs_reason ? <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} /> : null}
      {showsOverride ? (
        <ReasonField label={say.override_reason} description={say.override_will} {...form.getInputProps('override')} />
      ) : null}
    </FormDialog>
  )
}

const given = (name: string, value: string | null) => (value?.trim() ? { [name]: value.trim() } : {})
