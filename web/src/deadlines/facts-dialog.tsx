import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Deadline } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { AsOfFields, useAsOf } from './as-of-fields.js'
import { useByRule } from './by-rule.js'
import { ByRuleFields } from './by-rule-fields.js'
import { NextStep } from './next-step.js'
import { ruleOf } from './said.js'
import { useTelling } from './use-telling.js'

const say = words.deadlines

/** Corrects the facts that a rule counts from, or replaces a date that was entered manually with one calculated from a rule. */
export function FactsDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const byRule = useByRule(ruleOf(deadline))
  const asOf = useAsOf(deadline.due_zone)
  const form = useForm({
    initialValues: { basis: deadline.basis, critical: deadline.critical, reason: '' },
    validate: { basis: needed, reason: needed },
  })
  const write = useTelling(form, deadline, onClose)
  return (
    <FormDialog
      {...say.events.facts_corrected}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        const [by_rule, at] = [byRule.read(), asOf.read()]
        if (by_rule && at) write.submit({ kind: 'facts_corrected', ...values, by_rule, ...at })
      })}
      size={680}
    >
      <NextStep problem={write.problem} />
      <strong>{deadline.subject}</strong>
      <ByRuleFields
        state={byRule}
        onChoose={(rule) => {
          if (form.values.basis === byRule.rule?.citation || form.values.basis === '') form.setFieldValue('basis', rule.citation)
        }}
      />
      <TextField label={say.set.basis} withAsterisk maxLength={2000} {...form.getInputProps('basis')} />
      <Checkbox label={say.set.critical} {...form.getInputProps('critical', { type: 'checkbox' })} />
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
      <AsOfFields state={asOf} />
    </FormDialog>
  )
}
