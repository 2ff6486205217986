import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { getRuleOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addRule, changeRule } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type RuleView } from '../api/types.js'
import { WriteNote } from '../forms/write-note.js'
import { TextField } from '../parts/fields.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading, Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'
import { CHECKS, formulaOf, likeRule, NEW_RULE, type OwnRule, ownRuleOf, ruleOf, slugOf } from './own-rule.js'
import { FormulaFields, PlaceFields, SourceFields } from './own-rule-fields.js'
import { Preview } from './preview.js'
import { bodyOf, type RuleBody } from './rule-body.js'

const say = words.datesRules.form

/** Creates a custom rule, from scratch or as a copy of another. */
export function NewRulePage() {
  const { like } = useSearch({ from: '/inside/dates/new-rule' })
  const model = useQuery({ ...getRuleOptions({ path: { id: like ?? '' } }), enabled: Boolean(like) })
  if (like && model.isPending) return <Loading rows={6} />
  if (model.isError) return <Failed error={model.error} />
  const initial = model.data ? likeRule(bodyOf(model.data)) : NEW_RULE
  return <RuleForm initial={initial} before={model.data ? bodyOf(model.data) : null} />
}

/** Changes a custom rule by creating a new version. */
export function ChangeRulePage() {
  const { id } = useParams({ from: '/inside/dates/rules/$id/change' })
  const rule = useQuery(getRuleOptions({ path: { id } }))
  if (rule.isPending) return <Loading rows={6} />
  if (rule.isError) return <Failed error={rule.error} retry={() => void rule.refetch()} />
  return <RuleForm initial={ownRuleOf(bodyOf(rule.data))} before={bodyOf(rule.data)} changed={rule.data} />
}

interface RuleFormProps {
  initial: OwnRule
  before: RuleBody | null
  changed?: RuleView
}

function RuleForm({ initial, before, changed }: RuleFormProps) {
  const navigate = useNavigate()
  const form = useForm<OwnRule>({ initialValues: initial, validate: CHECKS })
  // The short name follows the title until someone edits it.
  const [isNamed, setNamed] = useState(Boolean(changed))
  const [held, setHeld] = useState(false)
  const read = formulaOf(form.values)
  const write = useWrite<{ rule: RuleBody; note: string | null }, RuleView>({
    version: changed?.version ?? undefined,
    send: ({ rule, note }, sent) => {
      const body = { rule: rule as unknown as Record<string, unknown>, note }
      return changed ? changeRule({ path: { id: changed.id }, body, ...sending(sent) }) : addRule({ body, ...sending(sent) })
    },
    touches: refreshes.rules,
    onDone: ({ id }) => void navigate({ to: '/dates/rules/$id', params: { id } }),
  })
  const submit = form.onSubmit(
    (values) => {
      setHeld(read.formula === null)
      if (read.formula) write.submit({ rule: ruleOf(values, read.formula, before), note: values.change_note.trim() || null })
    },
    (errors) => {
      setHeld(true)
      form.getInputNode(Object.keys(errors)[0] ?? '')?.focus()
    },
  )
  const title = (text: string) => {
    form.setFieldValue('title', text)
    if (!isNamed) form.setFieldValue('id', slugOf(text))
  }
  return (
    <>
      <DatesHead title={changed ? say.change_title({ title: changed.title }) : say.title} lead={say.lead} />
      <form onSubmit={submit} noValidate>
        <div className={style.columns}>
          <div className={style.column}>
            <Panel title={say.what}>
              <div className={style.fields}>
                <TextInput
                  label={say.name}
                  withAsterisk
                  {...form.getInputProps('title')}
                  onChange={(event) => title(event.currentTarget.value)}
                />
                <TextInput label={say.act} description={say.act_hint} withAsterisk {...form.getInputProps('act')} />
                <TextInput label={say.citation} withAsterisk {...form.getInputProps('citation')} />
                <div className={style.two}>
                  <TextInput
                    label={say.jurisdiction}
                    description={say.jurisdiction_hint}
                    withAsterisk
                    {...form.getInputProps('jurisdiction')}
                  />
                  {changed ? null : (
                    <TextInput
                      label={say.id}
                      description={say.id_hint}
                      withAsterisk
                      {...form.getInputProps('id')}
                      onChange={(event) => {
                        setNamed(true)
                        form.setFieldValue('id', event.currentTarget.value)
                      }}
                    />
                  )}
                </div>
              </div>
            </Panel>
            <FormulaFields form={form} read={read} before={before} />
          </div>
          <div className={style.column}>
            <PlaceFields form={form} />
            <SourceFields form={form} />
          </div>
        </div>
        <Preview own={form.values} read={read} />
        <Panel title={changed ? words.shell.save : say.save}>
          <div className={style.fields}>
            {changed ? <p className={parts.muted}>{say.changes_will}</p> : null}
            <TextField label={say.change_note} {...form.getInputProps('change_note')} />
            {held && (Object.keys(form.errors).length > 0 || !read.formula) ? (
              <Note tone="red">{read.formula ? say.invalid : say.preview_needs({ needs: read.needs.join(', ') })}</Note>
            ) : null}
            <div className={parts.actions}>
              <Button type="submit" variant="filled" loading={write.pending}>
                {say.save}
              </Button>
              <Button renderRoot={(props: Record<string, unknown>) => <Link to="/dates/rules" {...props} />}>
                {words.shell.cancel}
              </Button>
            </div>
          </div>
        </Panel>
      </form>
      {/* Outside the form element, because signing in again is a separate form. Submits with the button that was pressed. */}
      <div className={style.preview}>
        <WriteNote write={write} />
      </div>
    </>
  )
}
