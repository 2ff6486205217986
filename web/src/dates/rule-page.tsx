import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { getRuleOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { retireRule } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type RuleView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { Chip } from '../parts/chip.js'
import { SourceLink } from '../parts/explanation.js'
import { Facts } from '../parts/facts.js'
import { ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading, Note } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useCan, useMe } from '../session/use-me.js'
import { momentInFull } from '../time/in-full.js'
import { dayInFull } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'
import { lengthOf } from './formula.js'
import { FormulaLines } from './formula-lines.js'
import { bodyOf } from './rule-body.js'

const say = words.datesRules.page

/** One rule: its text, how it counts, and its source. */
export function RulePage() {
  const { id } = useParams({ from: '/inside/dates/rules/$id' })
  const rule = useQuery(getRuleOptions({ path: { id } }))
  if (rule.isPending) return <Loading rows={6} />
  if (rule.isError) return <Failed error={rule.error} retry={() => void rule.refetch()} />
  return <Loaded rule={rule.data} />
}

function Loaded({ rule }: { rule: RuleView }) {
  const can = useCan()
  const me = useMe()
  const [retiring, setRetiring] = useState(false)
  const body = bodyOf(rule)
  const isOwn = rule.origin === 'organisation'
  return (
    <>
      <DatesHead
        title={rule.title}
        lead={
          <>
            {rule.citation} · {rule.jurisdiction}{' '}
            <Chip tone={rule.checked ? 'green' : 'amber'}>{rule.checked ? words.dates.checked : words.dates.to_confirm}</Chip>
          </>
        }
        actions={<Actions rule={rule} onRetire={() => setRetiring(true)} />}
      />
      <div className={style.columns}>
        <div className={style.column}>
          <Panel title={say.in_words}>
            <p className={style.anywhere}>{rule.in_words}</p>
            {rule.outer_limit ? <Note tone="amber">{say.outer}</Note> : null}
            <h3 className={style.sub}>{say.formula}</h3>
            <FormulaLines formula={body.formula} />
          </Panel>
          <Panel title={say.others}>
            {body.other_readings.length === 0 ? <p className={parts.muted}>{say.others_none}</p> : null}
            <ul className={parts.list}>
              {body.other_readings.map(({ formula, why }) => (
                <li key={why} className={parts.row}>
                  {why}
                  <FormulaLines formula={formula} />
                </li>
              ))}
            </ul>
          </Panel>
        </div>
        <div className={style.column}>
          <RuleFacts rule={rule} />
          <Source rule={rule} />
        </div>
      </div>
      {isOwn && rule.changed_at && rule.version ? (
        <>
          <p className={parts.timesIn}>
            {say.changed({ when: momentInFull(rule.changed_at, me.person.zone), version: rule.version })}
          </p>
          <TimesIn />
        </>
      ) : (
        <p className={parts.timesIn}>{can('rule.manage') ? say.shipped : null}</p>
      )}
      {retiring ? <RetireDialog rule={rule} onClose={() => setRetiring(false)} /> : null}
    </>
  )
}

function Actions({ rule, onRetire }: { rule: RuleView; onRetire: () => void }) {
  const can = useCan()
  const isOwn = rule.origin === 'organisation'
  return (
    <>
      <Button
        variant="filled"
        renderRoot={(props: Record<string, unknown>) => (
          <Link to="/dates/calculator" search={{ question: JSON.stringify({ rule_id: rule.id, triggers: {} }) }} {...props} />
        )}
      >
        {say.calculate}
      </Button>
      {can('rule.manage') && isOwn ? (
        <>
          <Button
            renderRoot={(props: Record<string, unknown>) => (
              <Link to="/dates/rules/$id/change" params={{ id: rule.id }} {...props} />
            )}
          >
            {say.change}
          </Button>
          <Button onClick={onRetire}>{say.retire}</Button>
        </>
      ) : null}
      {can('rule.manage') && !isOwn ? (
        <Button
          renderRoot={(props: Record<string, unknown>) => <Link to="/dates/new-rule" search={{ like: rule.id }} {...props} />}
        >
          {say.like}
        </Button>
      ) : null}
    </>
  )
}

function RuleFacts({ rule }: { rule: RuleView }) {
  const { recurs, note } = bodyOf(rule)
  const day = (on: string | null) => (on ? dayInFull(on) : null)
  return (
    <Panel title={say.facts}>
      <Facts
        rows={[
          { name: say.act, value: rule.act },
          { name: say.citation, value: rule.citation },
          { name: say.jurisdiction, value: rule.jurisdiction },
          { name: say.satisfied_by, value: wordFor(words.datesRules.satisfied, rule.satisfied_by) },
          {
            name: say.calendar,
            value:
              rule.calendar === 'agency' ? say.calendar_agency : rule.calendar === 'none' ? say.calendar_none : rule.calendar,
          },
          { name: say.zone, value: say.zones[rule.zone as keyof typeof say.zones] ?? rule.zone },
          { name: say.valid, value: say.valid_words({ from: day(rule.valid_from), to: day(rule.valid_to) }) },
          ...(recurs
            ? [
                {
                  name: say.recurs,
                  value: say.recurs_words({ length: lengthOf(recurs.every), from: say.recurs_from[recurs.counted_from] }),
                },
              ]
            : []),
          ...(note ? [{ name: say.note, value: note }] : []),
        ]}
      />
    </Panel>
  )
}

function Source({ rule }: { rule: RuleView }) {
  const { check } = bodyOf(rule)
  return (
    <Panel title={say.source}>
      {check.status === 'checked' ? (
        <>
          <blockquote className={parts.passage}>{check.passage}</blockquote>
          <SourceLink address={check.address} readOn={check.read_on} />
        </>
      ) : (
        <>
          <div className={style.above}>
            <Note tone="amber">{say.not_read}</Note>
          </div>
          <Facts rows={[{ name: say.why, value: check.why }]} />
          <SourceLink address={check.address} readOn={null} />
        </>
      )}
    </Panel>
  )
}

function RetireDialog({ rule, onClose }: { rule: RuleView; onClose: () => void }) {
  const navigate = useNavigate()
  const form = useForm({ initialValues: { note: '' }, validate: { note: needed } })
  const write = useWrite<{ note: string }, unknown>({
    version: rule.version ?? 0,
    send: ({ note }, sent) => retireRule({ path: { id: rule.id }, body: { note }, ...sending(sent) }),
    // Refetches only the list: the rule of this page no longer exists.
    touches: refreshes.ruleList,
    onDone: () => void navigate({ to: '/dates/rules' }),
  })
  const { title, will, submit } = words.datesRules.retire
  return (
    <FormDialog
      title={title({ title: rule.title })}
      will={will}
      submit={submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(write.submit)}
    >
      <ReasonField {...form.getInputProps('note')} />
    </FormDialog>
  )
}
