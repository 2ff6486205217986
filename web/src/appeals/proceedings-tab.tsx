import { Button } from '@mantine/core'
import { type ProceedingView } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip, type Tone } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty } from '../parts/states.js'
import { weekdayDay } from '../time/wording.js'
import { inSentence, wordFor, words } from '../words/words.js'

const say = words.directive.proceedings

/** Each proceeding separately, by contest and forum. */
export function ProceedingsTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const button = may.contest ? <Button onClick={() => open({ kind: 'proceeding' })}>{say.open}</Button> : null
  if (directive.proceedings.length === 0)
    return (
      <Empty title={say.empty_title} text={say.empty}>
        {button}
      </Empty>
    )
  return (
    <>
      <ul className={parts.list}>
        {directive.proceedings.map((proceeding) => (
          <ProceedingItem key={proceeding.id} proceeding={proceeding} />
        ))}
      </ul>
      <div className={style.under}>{button}</div>
    </>
  )
}

function ProceedingItem({ proceeding }: { proceeding: ProceedingView }) {
  const { directive, open } = useDirective()
  const { when, today, zone } = useOffice()
  const previous = directive.proceedings.find((one) => one.id === proceeding.previous_id)
  const nameOf = (one: ProceedingView) =>
    words.directive.menu.proceeding({ kind: wordFor(words.proceeding_kind, one.kind), forum: one.forum })
  const tone: Tone = proceeding.ended_at ? 'plain' : 'violet'
  const facts = [
    say.opened({ name: proceeding.opened_by.name, when: when(proceeding.opened_at) }),
    proceeding.public ? say.public : say.not_public,
    proceeding.conference_first ? say.conference : null,
    say.stays({ what: inSentence(wordFor(words.filing_stays, proceeding.filing_stays)) }),
    proceeding.filed_on ? say.filed({ day: weekdayDay(proceeding.filed_on, today) }) : null,
    proceeding.decided_on ? say.decided({ day: weekdayDay(proceeding.decided_on, today) }) : null,
    previous ? say.follows({ name: nameOf(previous) }) : null,
  ]
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>{nameOf(proceeding)}</h3>
        <p className={parts.muted}>{facts.filter(Boolean).join(' · ')}</p>
        {proceeding.reason ? <p className={parts.muted}>{say.reason({ text: proceeding.reason })}</p> : null}
        <div className={style.chips}>
          {proceeding.actions
            .filter((action) => action.available)
            .map((action) => (
              <Button key={action.action} size="compact-sm" onClick={() => open({ kind: 'proceeding_act', action, proceeding })}>
                {wordFor(words.action, action.action)}
              </Button>
            ))}
        </div>
      </div>
      <div className={style.itemEnd}>
        <Chip tone={tone}>{wordFor(words.proceeding_stage, proceeding.stage)}</Chip>
        {proceeding.outcome ? <span>{wordFor(words.proceeding_outcome, proceeding.outcome)}</span> : null}
        {proceeding.stay === 'none' ? null : (
          <span className={parts.muted}>
            {proceeding.stay === 'granted' && proceeding.stay_until
              ? say.stay_until({
                  moment: words.time.atPlace({ moment: when(proceeding.stay_until), place: placeOf(directive, zone) }),
                })
              : words.stay[proceeding.stay]}
          </span>
        )}
      </div>
    </li>
  )
}
