import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useState } from 'react'
import { setDeadline } from '../api/generated/sdk.gen.js'
import type { DeadlineBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type WaitingDeadline } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { useByRule } from './by-rule.js'
import { ByRuleFields } from './by-rule-fields.js'
import { DueFields, useDue } from './due-fields.js'
import { NextStep } from './next-step.js'

const say = words.deadlines.set
type Way = keyof typeof say.ways

interface Props {
  /** What the playbook prefills: its rule is selected and its wording is used. */
  waiting?: WaitingDeadline | null
  onClose: () => void
}

/** Sets a deadline: from a rule, or with a date that a person enters. Input for one way is kept while the other is shown. */
export function SetDeadlineDialog({ waiting = null, onClose }: Props) {
  const { directive } = useDirective()
  const me = useMe()
  const [way, setWay] = useState<Way>('by_rule')
  const due = useDue(officeOf(directive, me.person.zone).zone)
  const byRule = useByRule(waiting?.rule_id ? { rule_id: waiting.rule_id, triggers: {} } : null)
  const form = useForm({
    initialValues: { subject: waiting?.subject ?? '', basis: '', critical: waiting?.critical ?? false },
    // Selecting a rule filled in both.
    validate: {
      subject: (value) => (way === 'by_hand' || byRule.rule ? needed(value) : null),
      basis: (value) => (way === 'by_hand' || byRule.rule ? needed(value) : null),
    },
  })
  const citation = byRule.rule?.citation
  // The preselected rule is set once the rules have loaded.
  useEffect(() => {
    if (waiting && citation) form.setFieldValue('basis', (basis) => basis || citation)
  }, [waiting, citation, form.setFieldValue])
  const write = useDirectiveWrite({
    form,
    send: (reference, body: DeadlineBody, sent) => setDeadline({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => {
    if (way === 'by_hand') {
      const when = due.read()
      if (when) write.submit({ ...values, ...when })
      return
    }
    const by_rule = byRule.read()
    if (by_rule) write.submit({ ...values, by_rule })
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        // Both are validated together, so that all errors are shown at the same time.
        if (way === 'by_rule') byRule.read()
        else due.read()
        submit(event)
      }}
      size={680}
    >
      <NextStep problem={write.problem} />
      <SegmentedControl
        aria-label={say.way}
        value={way}
        onChange={(next) => setWay(next as Way)}
        data={(Object.keys(say.ways) as Way[]).map((one) => ({ value: one, label: say.ways[one] }))}
      />
      {way === 'by_rule' ? (
        <ByRuleFields
          state={byRule}
          onChoose={(rule) => {
            // The rule's own wording, until someone edits it.
            const { subject, basis } = form.values
            form.setValues({
              ...(subject === '' || subject === byRule.rule?.act || subject === waiting?.subject ? { subject: rule.act } : {}),
              ...(basis === '' || basis === byRule.rule?.citation ? { basis: rule.citation } : {}),
            })
          }}
        />
      ) : (
        <DueFields state={due} />
      )}
      <TextInput label={say.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
      <TextField label={say.basis} description={say.basis_hint} withAsterisk maxLength={2000} {...form.getInputProps('basis')} />
      <Checkbox label={say.critical} {...form.getInputProps('critical', { type: 'checkbox' })} />
    </FormDialog>
  )
}
