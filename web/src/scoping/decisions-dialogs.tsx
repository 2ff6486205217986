import { Radio } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listDecisionsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { approveDecision, reviewDecision } from '../api/generated/sdk.gen.js'
import type { DecisionReviewBody } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Decision } from '../api/types.js'
import { useDirective } from '../case/case.js'
import directive from '../case/case.module.css'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { Chip } from '../parts/chip.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'
import { DecisionFacts } from './decisions.js'
import style from './decisions.module.css'
import { useToCome } from './decisions-when.js'

/** The full text of the decision that the reader signs, because the dialog covers the page. */
function Whole({ decision }: { decision: Decision }) {
  const { directive: of } = useDirective()
  const all = useQuery(listDecisionsOptions({ path: { reference: of.reference } })).data?.items ?? []
  return (
    <div>
      <strong>{decision.chosen}</strong>{' '}
      {decision.wider_than_ordered ? <Chip tone="amber">{words.directive.scope.wider}</Chip> : null}
      <p className={`${directive.prose} ${style.said}`}>{decision.reasons}</p>
      <div className={style.told}>
        <DecisionFacts decision={decision} all={all} />
      </div>
    </div>
  )
}

export function ApproveDecisionDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { directive: of } = useDirective()
  const { title, submit, will, will_review } = words.decisions.approving
  return (
    <ConfirmDialog
      say={{ title, submit, will: decision.review_at ? will_review : will }}
      version={decision.version}
      send={(sent) => approveDecision({ path: { reference: of.reference, id: decision.id }, ...sending(sent) })}
      touches={ofDirective(of.reference)}
      onClose={onClose}
    >
      <Whole decision={decision} />
    </ConfirmDialog>
  )
}

type Outcome = Decision['reviews'][number]['outcome']
const OUTCOMES: Outcome[] = ['keep', 'narrow', 'end']
const say = words.decisions.reviewing

/** The result of a review. Shows the consequence of each answer before it is given. */
export function ReviewDecisionDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const form = useForm({
    initialValues: { outcome: null as Outcome | null, reasons: '' },
    validate: { outcome: needed, reasons: needed },
  })
  const next = useToCome(decision.review_zone, say.next_needed)
  const write = useDirectiveWrite({
    form,
    version: decision.version,
    send: (reference, body: DecisionReviewBody, sent) =>
      reviewDecision({ path: { reference: reference, id: decision.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const { refuse } = next
  useEffect(() => {
    if (write.problem?.code === 'decision/review_in_the_past') refuse(write.problem.detail)
  }, [write.problem, refuse])
  const { outcome } = form.values
  const submit = form.onSubmit(({ reasons }) => {
    if (outcome === 'end') write.submit({ outcome, reasons, next_review_at: null, next_review_zone: null })
    else if (outcome && next.at) write.submit({ outcome, reasons, next_review_at: next.at, next_review_zone: next.zone })
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={outcome ? say.submit[outcome] : say.title}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        next.tried()
        submit(event)
      }}
      size={640}
    >
      <Whole decision={decision} />
      <Radio.Group label={say.outcome} withAsterisk {...form.getInputProps('outcome')}>
        <div className={style.outcome}>
          {OUTCOMES.map((one) => (
            <Radio key={one} value={one} label={say[one]} description={say[`${one}_hint`]} />
          ))}
        </div>
      </Radio.Group>
      {outcome === 'end' ? <Note tone="amber">{say.ends_note}</Note> : null}
      <TextField label={say.reasons} withAsterisk maxLength={10_000} {...form.getInputProps('reasons')} />
      {outcome === 'keep' || outcome === 'narrow' ? <WhenFields labels={say.next} required {...next.fields} /> : null}
    </FormDialog>
  )
}
