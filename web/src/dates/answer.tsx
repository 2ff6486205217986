import type { Explanation } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { Facts } from '../parts/facts.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { CalendarStrip } from './calendar-strip.js'
import style from './dates.module.css'
import { dayInFull, dueForReader, dueInFull, isSafe, safeDay, safeInFull } from './wording.js'

const say = words.dates.answer

/** A date that was worked out, with all that somebody needs to believe it or to doubt it. */
export function Answer({ answer }: { answer: Explanation }) {
  const me = useMe()
  const isFirstDay = answer.bound === 'earliest'
  const forReader = dueForReader(answer, answer, me.person.zone)
  return (
    <>
      <Panel title={isFirstDay ? say.may : say.due}>
        <p className={style.due} data-due>
          {dueInFull(answer, answer)}
        </p>
        {forReader ? <p className={parts.muted}>{forReader}</p> : null}
        <Facts
          rows={[
            {
              name: isFirstDay ? say.safe_from : say.safe_by,
              value: isSafe(answer) ? say.safe_same : <strong>{safeInFull(answer)}</strong>,
            },
          ]}
        />
        {answer.ambiguous.length > 0 ? (
          <>
            <h3 className={style.sub}>{say.others}</h3>
            <p className={parts.muted}>{say.others_text}</p>
            <ul className={style.plainList}>
              {answer.ambiguous.map((reading) => (
                <li key={reading.due_at + reading.why}>
                  {say.reading(dueInFull(reading, answer), reading.why.replace(/\.$/, ''))}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h3 className={style.sub}>{say.steps}</h3>
        <ol className={style.steps}>
          {answer.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may come twice, in its order
            <li key={at}>{step}</li>
          ))}
        </ol>
      </Panel>
      <Panel title={say.strip}>
        <CalendarStrip
          strip={answer.strip}
          starts_on={answer.starts_on}
          due_on={answer.due_on}
          safe_on={safeDay(answer)}
          others={answer.ambiguous.map(({ due_on }) => due_on)}
        />
      </Panel>
      <Law answer={answer} />
    </>
  )
}

/** On what it rests: the rule and whether anybody read it, the calendar's version, the zone data. */
function Law({ answer: { rule, calendar, tzdb, due_zone } }: { answer: Explanation }) {
  return (
    <Panel
      title={say.law}
      aside={
        rule ? (
          <Chip tone={rule.checked ? 'green' : 'amber'}>{rule.checked ? words.dates.checked : words.dates.to_confirm}</Chip>
        ) : null
      }
    >
      {rule && !rule.checked ? (
        <div className={style.above}>
          <Note tone="amber">{say.confirm_first}</Note>
        </div>
      ) : null}
      <Facts
        rows={[
          ...(rule
            ? [
                { name: say.rule, value: rule.title },
                { name: say.citation, value: rule.citation },
                ...(rule.passage || rule.address || rule.why_unchecked
                  ? [
                      {
                        name: say.source,
                        value: (
                          <>
                            {rule.passage ? <blockquote className={style.passage}>{rule.passage}</blockquote> : null}
                            {rule.why_unchecked ? <div>{say.confirm(rule.why_unchecked)}</div> : null}
                            <SourceLink address={rule.address} readOn={rule.read_on} />
                          </>
                        ),
                      },
                    ]
                  : []),
              ]
            : []),
          { name: say.calendar, value: calendar.version === 'none' ? words.dates.calculator.no_holidays : calendar.version },
          { name: say.zone_data, value: `${due_zone}, ${tzdb}` },
        ]}
      />
    </Panel>
  )
}

/** Where a text stands, and when somebody read it there. */
export function SourceLink({ address, readOn }: { address: string | null; readOn: string | null }) {
  if (!address) return readOn ? <span className={parts.muted}>{say.read_on(dayInFull(readOn))}</span> : null
  return (
    <span className={parts.muted}>
      <a href={address} rel="noreferrer noopener" target="_blank">
        {say.source_link}
      </a>
      {readOn ? `, ${say.read_on(dayInFull(readOn))}` : ''}
    </span>
  )
}
