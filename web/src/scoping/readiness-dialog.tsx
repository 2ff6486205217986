import { Radio } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect } from 'react'
import { recordReadiness } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type ReadinessBody, type ReadyProduct, type ReadyWay } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DurationField, durationOf, minutesOf } from '../parts/duration-field.js'
import { DayField, TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { inSentence, words } from '../words/words.js'
import style from './decisions.module.css'

const say = words.readiness.dialog
const { able: ABLE } = words.readiness
type Able = NonNullable<ReadyWay['able']>

interface ReadinessDialogProps {
  product: ReadyProduct['product']
  way: ReadyWay
  onClose: () => void
}

/** Whether one product can be restricted in one way, how fast, and the evidence. */
export function ReadinessDialog({ product, way, onClose }: ReadinessDialogProps) {
  const form = useForm({
    initialValues: {
      able: way.able,
      within_minutes: durationOf(way.within_minutes),
      proved_on: way.proved_on,
      proved_by: way.proved_by ?? '',
      note: way.note,
    },
    validate: {
      able: needed,
      within_minutes: (value, { able }) => (able === 'no' ? null : minutesOf(value).error),
      proved_on: (day, { able, proved_by }) => (able !== 'no' && !day && proved_by.trim() ? say.both : null),
      proved_by: (by, { able, proved_on }) => (able !== 'no' && proved_on && !by.trim() ? say.both : null),
    },
  })
  const write = useWrite<ReadinessBody, unknown>({
    version: way.version,
    send: (body, sent) => recordReadiness({ path: { id: product.id, way: way.way }, body, ...sending(sent) }),
    touches: refreshes.readiness,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const { setFieldError } = form
  useEffect(() => {
    if (write.problem?.code === 'readiness/proved_in_the_future') setFieldError('proved_on', write.problem.detail)
  }, [write.problem, setFieldError])
  const isUnable = form.values.able === 'no'
  const submit = form.onSubmit(({ able, within_minutes, proved_on, proved_by, note }) => {
    if (!able) return
    const proof = isUnable ? { proved_on: null, proved_by: null } : { proved_on, proved_by: proved_by.trim() || null }
    write.submit({ able, within_minutes: isUnable ? null : minutesOf(within_minutes).minutes, ...proof, note })
  })
  return (
    <FormDialog
      title={say.title({ product: product.name, way: inSentence(words.readiness.way[way.way]) })}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      <Radio.Group label={say.able} withAsterisk {...form.getInputProps('able')}>
        <div className={style.outcome}>
          {(Object.keys(ABLE) as Able[]).map((one) => (
            <Radio key={one} value={one} label={ABLE[one]} description={say.able_hint[one]} />
          ))}
        </div>
      </Radio.Group>
      {isUnable ? null : (
        <>
          <DurationField
            label={say.within}
            value={form.values.within_minutes}
            onChange={(within) => form.setFieldValue('within_minutes', within)}
            error={form.errors.within_minutes}
          />
          <DayField label={say.proved_on} {...form.getInputProps('proved_on')} />
          <TextField
            label={say.proved_by}
            description={say.proved_by_hint}
            minRows={1}
            maxLength={500}
            {...form.getInputProps('proved_by')}
          />
        </>
      )}
      <TextField label={say.note} minRows={1} maxLength={1000} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
