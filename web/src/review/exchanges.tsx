import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Modification, type Question, type Review } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip, type Tone } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { inSentence, words } from '../words/words.js'
import type { ReviewDialogOf } from './review-dialog-of.js'

const QUESTION_TONES: Record<Question['state'], Tone> = { written: 'amber', asked: 'blue', answered: 'green', withdrawn: 'plain' }
const MODIFICATION_TONES: Record<Modification['state'], Tone> = { unconfirmed: 'amber', confirmed: 'green', void: 'plain' }

/** Our questions to the agency, and the state of each. Renders nothing if there are none. */
export function Questions({ review }: { review: Review }) {
  if (review.questions.length === 0) return null
  return (
    <section className={style.sub}>
      <h2 className={style.subHead}>{words.review.questions.title}</h2>
      <ul className={parts.list}>
        {review.questions.map((question) => (
          <QuestionItem key={question.id} question={question} review={review} />
        ))}
      </ul>
    </section>
  )
}

function QuestionItem({ question, review }: { question: Question; review: Review }) {
  const say = words.review.questions
  const may = useMay()
  const { when } = useOffice()
  const reading = review.readings.find(({ id }) => id === question.reading_id)
  const demand = review.demands.find(({ id }) => id === question.demand_id)
  const about = reading
    ? say.about_reading({ term: reading.term })
    : demand
      ? say.about_demand({ subject: demand.subject })
      : null
  const { state } = question
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>{question.body}</h3>
        <p className={parts.muted}>
          {about ? `${about} · ` : ''}
          {question.asked_at && question.asked_how && question.contact
            ? say.asked({
                name: question.contact.name,
                how: inSentence(words.review.asked_how[question.asked_how]),
                when: when(question.asked_at),
              })
            : say.written({ name: question.author.name, when: when(question.written_at) })}
        </p>
        {question.answer && question.answered_at ? (
          <blockquote className={style.quote}>
            {question.answer} <span className={parts.muted}>{say.answered({ when: when(question.answered_at) })}</span>{' '}
            <DocumentLink id={question.document_id} label={say.letter} />
          </blockquote>
        ) : null}
        {question.withdrawn_at ? (
          <p className={parts.muted}>
            {say.withdrawn({ when: when(question.withdrawn_at), reason: question.withdraw_reason ?? '' })}
          </p>
        ) : null}
      </div>
      <div className={style.itemEnd}>
        <Chip tone={QUESTION_TONES[state]}>{words.review.question_state[state]}</Chip>
        {question.class === 'fact' ? null : <Chip tone="violet">{words.class[question.class]}</Chip>}
        <span className={style.buttons}>
          {may.act && state === 'written' ? <Open of={{ kind: 'ask', question }}>{say.ask}</Open> : null}
          {may.act && state === 'asked' ? <Open of={{ kind: 'answer', question }}>{say.answer}</Open> : null}
          {may.edit && (state === 'written' || state === 'asked') ? (
            <Open of={{ kind: 'withdraw', question }}>{say.withdraw}</Open>
          ) : null}
        </span>
      </div>
    </li>
  )
}

/** Changes that officials agreed to. Renders nothing if there are none. */
export function Modifications({ review }: { review: Review }) {
  const say = words.review.modifications
  const may = useMay()
  const { when } = useOffice()
  if (review.modifications.length === 0) return null
  return (
    <section className={style.sub}>
      <h2 className={style.subHead}>{say.title}</h2>
      <ul className={parts.list}>
        {review.modifications.map((one) => (
          <li key={one.id} className={`${parts.row} ${style.item}`}>
            <div>
              <h3>{one.change}</h3>
              <p className={parts.muted}>
                {say.agreed({ official: one.official, when: when(one.agreed_at) })} · {say.authority({ text: one.authority })}
              </p>
              <p className={parts.muted}>
                {say.of({
                  subjects: review.demands
                    .filter(({ id }) => one.demand_ids.includes(id))
                    .map(({ subject }) => subject)
                    .join(', '),
                })}{' '}
                <DocumentLink id={one.document_id} label={say.letter} />
              </p>
              {one.voided_at ? (
                <p className={parts.muted}>{say.voided({ when: when(one.voided_at), reason: one.void_reason ?? '' })}</p>
              ) : null}
            </div>
            <div className={style.itemEnd}>
              <Chip tone={MODIFICATION_TONES[one.state]}>{words.review.modification_state[one.state]}</Chip>
              {may.act && one.state === 'unconfirmed' ? (
                <span className={style.buttons}>
                  <Open of={{ kind: 'confirm', modification: one }}>{say.confirm}</Open>
                  <Open of={{ kind: 'void', modification: one }}>{say.void}</Open>
                </span>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Open({ of, children }: { of: ReviewDialogOf; children: React.ReactNode }) {
  const { open } = useDirective()
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => open({ kind: 'review', of })}>
      {children}
    </Button>
  )
}

function DocumentLink({ id, label }: { id: string | null; label: string }) {
  const { directive } = useDirective()
  if (!id) return null
  return (
    <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id }}>
      {label}
    </Link>
  )
}
