import { useDirective } from '../case/case.js'
import style from '../case/case.module.css'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { byWhen, dayMonth, dueMoment, lastMinute, momentIn, timeLeft, todayIn } from '../time/wording.js'
import { cityOf, sameWall } from '../time/zone.js'
import { wordFor, words } from '../words/words.js'

const say = words.directive

/** What is due next, the person responsible, and the due date. The time left is the largest number on the page. */
export function OwedNext() {
  const { directive } = useDirective()
  const owed = directive.owed_next
  if (directive.stage === 'closed')
    return (
      <Bare
        text={
          directive.outcome ? say.nothing_owed_closed({ outcome: wordFor(words.outcome, directive.outcome) }) : say.nothing_owed
        }
      />
    )
  if (!owed) return <Bare text={say.nothing_owed_open} />
  return <Owed owed={owed} />
}

function Bare({ text }: { text: string }) {
  return (
    <section className={style.owed} aria-label={say.owed_next}>
      <div className={style.owedWhat}>
        <h2>{say.owed_next}</h2>
        <p>{text}</p>
      </div>
    </section>
  )
}

function Owed({ owed }: { owed: NonNullable<ReturnType<typeof useDirective>['directive']['owed_next']> }) {
  const me = useMe()
  const now = useNow()
  const { due } = owed
  const left = due ? timeLeft(due, now) : null
  return (
    <section className={style.owed} data-near={left?.near ?? false} aria-label={say.owed_next}>
      <div className={style.owedWhat}>
        <h2>{say.owed_next}</h2>
        <p className={style.owedSubject}>{owed.subject}</p>
        <span className={style.meta}>
          {owed.person?.name ?? say.no_owner} · {owed.kind === 'task' ? say.owed_task : say.owed_deadline}
        </span>
      </div>
      {due && left ? (
        <div className={style.owedWhen}>
          <time className={style.left} data-near={left.near} dateTime={due.due_at}>
            {left.text}
          </time>
          <div>{byWhen(due, now)}</div>
          {sameWall(lastMinute(due), due.due_zone, me.person.zone) ? null : (
            <div>{words.time.forYou({ moment: dueMoment(due, now, me.person.zone), place: cityOf(me.person.zone) })}</div>
          )}
          <Sooner due={due} now={now} />
        </div>
      ) : null}
    </section>
  )
}

/** When something should be done ahead of its deadline: the office closes earlier, or a cautious reading ends earlier. */
function Sooner({
  due,
  now,
}: {
  due: NonNullable<NonNullable<ReturnType<typeof useDirective>['directive']['owed_next']>['due']>
  now: number
}) {
  if (due.safe_by) return <div>{words.time.safeBy({ day: dayMonth(due.safe_by, todayIn(now, due.due_zone)) })}</div>
  if (Date.parse(due.due_at) - Date.parse(due.act_by) < 5 * 60_000) return null
  return <div>{words.time.actBy({ moment: momentIn(due.act_by, due.due_zone, now), place: due.place })}</div>
}
