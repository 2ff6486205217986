import { Checkbox, MultiSelect, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { getReviewOptions, listDecisionsOptions, listOptionsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { recordDecision } from '../api/generated/sdk.gen.js'
import type { DecisionBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'
import { Criteria } from './decisions-criteria.js'
import { useToCome } from './decisions-when.js'

const say = { ...words.dialogs.decision, ...words.decisions.dialog }
/** The field beside which a refusal of the server is shown, by its code. */
const FIELD_OF: Record<string, string> = { 'option/withdrawn': 'option_id', 'decision/ended': 'replaces_id' }

/** Must be stated explicitly, so that no one leaves two decisions in force by leaving a field empty. */
const NONE = 'none'

const written = (lines: string[]) => lines.map((line) => line.trim()).filter(Boolean)

/** The decision on the scope of compliance. A scope wider than ordered needs a review date and conditions for ending it. */
export function DecisionDialog({ replaces_id = null, onClose }: { replaces_id?: string | null; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const options = (useQuery(listOptionsOptions({ path: { reference } })).data?.items ?? []).filter((one) => !one.withdrawn_at)
  const readings = useQuery(getReviewOptions({ path: { reference } })).data?.readings ?? []
  const standing = (useQuery(listDecisionsOptions({ path: { reference } })).data?.items ?? []).filter(
    (one) => one.approved_at && !one.ended_at,
  )
  const form = useForm({
    initialValues: {
      option_id: null as string | null,
      chosen: '',
      reasons: '',
      wider_than_ordered: false,
      exit_criteria: [''],
      reading_ids: [] as string[],
      replaces_id,
    },
    validate: {
      chosen: (value, { option_id }) => (option_id || value.trim() ? null : say.chosen_needed),
      reasons: needed,
      replaces_id: (value) => (standing.length > 0 && !value ? say.replaces_needed : null),
      exit_criteria: (lines, { wider_than_ordered }) =>
        wider_than_ordered && written(lines).length === 0 ? say.criteria_needed : null,
    },
  })
  const review = useToCome(null, say.review_needed)
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: DecisionBody, sent: Sent) => recordDecision({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const { setFieldError } = form
  const { refuse } = review
  useEffect(() => {
    const { code, detail, issues } = write.problem ?? { code: '', detail: '', issues: [] }
    if (FIELD_OF[code]) setFieldError(FIELD_OF[code], detail)
    const ofReview = issues.find(({ path }) => path.startsWith('review_'))?.message
    if (code === 'decision/review_in_the_past' || ofReview) refuse(ofReview ?? detail)
  }, [write.problem, setFieldError, refuse])
  const isWider = form.values.wider_than_ordered
  const submit = form.onSubmit(({ chosen, exit_criteria, replaces_id: before, ...values }) => {
    if (isWider && !review.at) return
    write.submit({
      ...values,
      chosen: chosen.trim() || null,
      replaces_id: before === NONE ? null : before,
      exit_criteria: isWider ? written(exit_criteria) : [],
      review_at: isWider ? review.at : null,
      review_zone: isWider ? review.zone : null,
    })
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        review.tried()
        submit(event)
      }}
      size={640}
    >
      {options.length > 0 ? (
        <Select
          label={say.option}
          description={say.option_hint}
          clearable
          data={options.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('option_id')}
        />
      ) : null}
      <TextField
        label={say.chosen}
        description={form.values.option_id ? say.chosen_hint : undefined}
        withAsterisk={!form.values.option_id}
        maxLength={2000}
        {...form.getInputProps('chosen')}
      />
      <TextField label={say.reasons} withAsterisk maxLength={10_000} minRows={4} {...form.getInputProps('reasons')} />
      <Checkbox
        label={say.wider}
        description={say.wider_hint}
        {...form.getInputProps('wider_than_ordered', { type: 'checkbox' })}
      />
      {isWider ? (
        <>
          <WhenFields labels={say.review} required {...review.fields} />
          <Criteria
            value={form.values.exit_criteria}
            onChange={(lines) => form.setFieldValue('exit_criteria', lines)}
            error={form.errors.exit_criteria}
          />
        </>
      ) : null}
      {readings.length > 0 ? (
        <MultiSelect
          label={say.readings}
          description={say.readings_hint}
          data={readings.map((one) => ({ value: one.id, label: words.review.readings.term({ term: one.term }) }))}
          {...form.getInputProps('reading_ids')}
        />
      ) : null}
      {standing.length > 0 ? (
        <Select
          label={say.replaces}
          description={say.replaces_hint}
          withAsterisk
          allowDeselect={false}
          data={[...standing.map(({ id, chosen }) => ({ value: id, label: chosen })), { value: NONE, label: say.replaces_none }]}
          {...form.getInputProps('replaces_id')}
        />
      ) : null}
    </FormDialog>
  )
}
