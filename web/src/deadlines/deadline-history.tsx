import { UnstyledButton } from '@mantine/core'
import { type Deadline } from '../api/types.js'
import { placeOf, useDirective, useMay, useOffice } from '../case/case.js'
import page from '../case/case.module.css'
import parts from '../parts/parts.module.css'
import { momentIn, shortMoment, todayIn, weekdayDay } from '../time/wording.js'
import { inSentence, wordFor, words } from '../words/words.js'
import style from './deadlines.module.css'
import { type Entry, givenOf, momentOf, periodOf, type Said, saidOf, startOf } from './said.js'

const say = words.deadlines

/** The history of a deadline, and its reminders. Removed entries stay, struck through, with the reason. */
export function DeadlineHistory({ deadline }: { deadline: Deadline }) {
  const { when } = useOffice()
  return (
    <div className={style.details}>
      <h4>{say.history_title}</h4>
      <ol>
        {saidOf(deadline.events).map((said) => (
          <Line key={said.entry.seq} deadline={deadline} said={said} />
        ))}
      </ol>
      <h4>{say.ladder}</h4>
      {deadline.reminders.length === 0 ? (
        <p className={parts.muted}>{say.no_reminders}</p>
      ) : (
        <ul>
          {deadline.reminders.map((reminder) => (
            <li key={`${reminder.rung}${reminder.person.id}${reminder.fire_at}`}>
              {say.reminder({
                when: `${wordFor(words.rung, reminder.rung)} (${when(reminder.fire_at)})`,
                name: reminder.person.name,
                state: wordFor(words.reminder_state, reminder.state),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Line({ deadline, said: { entry, removal, wentWith } }: { deadline: Deadline; said: Said }) {
  const { open } = useDirective()
  const may = useMay()
  const tell = useTold()
  const { zone, now } = useOffice()
  const text = tell(entry)
  if (removal || wentWith)
    return (
      <li>
        <span className={parts.srOnly}>{say.counts_no_more} </span>
        <s>{text}</s>
        <div>
          {removal
            ? say.removed({
                moment: shortMoment(removal.at, zone, now),
                name: removal.by?.name ?? null,
                reason: String(removal.body.reason ?? ''),
              })
            : say.went_with}
        </div>
      </li>
    )
  // The first entry creates the deadline, so it cannot be removed.
  const mayRemove = may.deadlines && entry.kind !== 'set'
  return (
    <li>
      {text}{' '}
      {mayRemove ? (
        <UnstyledButton
          className={page.linkButton}
          fw={400}
          aria-label={say.remove_entry({ entry: text })}
          onClick={() => open({ kind: 'deadline_removal', deadline, seq: entry.seq, event: entry.kind, entry: text })}
        >
          {say.remove}
        </UnstyledButton>
      ) : null}
    </li>
  )
}

/** An entry in words: what happened, when, who recorded it, and the details. */
function useTold() {
  const { directive } = useDirective()
  const { zone, now, place } = useOffice()
  const moment = (at: string) => words.time.atPlace({ moment: momentIn(at, zone, now), place })
  return (entry: Entry): string => {
    const { body } = entry
    const head = say.event({
      kind: wordFor(say.codes.event, entry.kind),
      moment: shortMoment(entry.at, zone, now),
      name: entry.by?.name ?? null,
    })
    const rule = startOf(body)
    const given = givenOf(body)
    const period = periodOf(body)
    const at = momentOf(entry)
    const date =
      given &&
      words.time.atPlace({
        moment: given.due_at
          ? momentIn(given.due_at, given.due_zone, now)
          : weekdayDay(given.due_on!, todayIn(now, given.due_zone)),
        place: placeOf(directive, given.due_zone),
      })
    const facts = [
      rule &&
        say.by_rule({
          triggers: Object.entries(rule.triggers)
            .map(([kind, trigger]) => {
              if (!trigger) return ''
              const told =
                'on' in trigger
                  ? weekdayDay(trigger.on, todayIn(now, zone))
                  : 'at' in trigger
                    ? moment(trigger.at)
                    : trigger.local.replace('T', ' ')
              return say.trigger({ kind: wordFor(words.trigger, kind), moment: told })
            })
            .join(', '),
        }),
      date &&
        (entry.kind === 'set' || entry.kind === 'corrected' ? say.given({ moment: date }) : say.granted_to({ moment: date })),
      period &&
        say.granted_by({ amount: `${period.amount} ${wordFor(period.amount === 1 ? words.unit_one : words.unit, period.unit)}` }),
      typeof body.agreed_with === 'string' && say.agreed_with({ name: body.agreed_with }),
      typeof body.category === 'string' && inSentence(wordFor(say.codes.pause, body.category)),
      at && say.happened({ moment: moment(at) }),
    ].filter(Boolean)
    const texts = [body.basis, body.reason, body.note].filter((text) => typeof text === 'string' && text !== '')
    return [[head, ...facts].join(', '), ...texts].join(': ')
  }
}
