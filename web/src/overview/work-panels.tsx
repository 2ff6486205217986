import { Link } from '@tanstack/react-router'
import { type Dated, type Overview } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { OfDirective } from '../parts/of-directive.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { useNow } from '../time/clock.js'
import { byWhen, lastMinute, nearDay, nearMoment, shortMoment, spell, timeLeft, todayIn } from '../time/wording.js'
import { cityOf, wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import { AXIS_MOST, Axis } from './axis.js'
import { ListLink } from './list-link.js'
import style from './overview.module.css'

const say = words.overview
interface Props {
  overview: Overview
}

/** What is switched off or being switched off, since when, and the deadline for it. */
export function Off({ overview }: Props) {
  const now = useNow()
  const { items } = overview.off_now
  return (
    <Panel title={say.off}>
      {items.length === 0 ? <p className={parts.muted}>{say.off_none}</p> : null}
      <ul className={parts.list}>
        {items.map((item) => (
          <li key={item.id} className={`${parts.row} ${style.item}`}>
            <div>
              <h3>
                <Link to="/directives/$reference" params={{ reference: item.reference }} search={{ tab: 'measures' }}>
                  {item.subject}
                </Link>{' '}
                {item.in_force_at ? (
                  <Chip tone="green">{say.off_in_force({ moment: shortMoment(item.in_force_at, overview.zone, now) })}</Chip>
                ) : (
                  <Chip tone="red">{say.off_not_verified}</Chip>
                )}
              </h3>
              <p>
                <OfDirective title={item.title} reference={item.reference} />
              </p>
            </div>
            <div className={style.itemEnd}>
              {item.in_force_at ? (
                <>
                  <time className={style.big} dateTime={item.in_force_at}>
                    {longSpell(Math.max(Math.floor((now - Date.parse(item.in_force_at)) / 60_000), 0))}
                  </time>
                  {say.off_since}
                </>
              ) : (
                <>
                  <span className={style.due}>
                    {item.due_at && item.due_zone
                      ? say.off_by({
                          moment: words.time.atPlace({
                            moment: offBy(item.due_at, item.due_zone, now),
                            place: cityOf(item.due_zone),
                          }),
                        })
                      : say.off_no_date}
                  </span>
                  {item.person.name}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

// 'by 23:59' for today, with the date for other days.
function offBy(at: string, zone: string, now: number): string {
  const wall = wallOf(Date.parse(at), zone)
  return wall.day === todayIn(now, zone) ? clock(wall.time) : nearMoment(at, zone, now)
}

// '0 h 9 min': downtime is counted in hours from the first minute.
const longSpell = (minutes: number) => (minutes < 60 ? words.time.hours({ hours: 0, minutes }) : spell(minutes))

/** What is due in the next 72 hours: as a line if there is room, and as a list. */
export function Next({ overview }: Props) {
  const items = overview.next_72_hours
  const isDrawn = items.length > 0 && items.length <= AXIS_MOST
  return (
    <Panel title={say.next}>
      {items.length === 0 ? <p className={parts.muted}>{say.next_none}</p> : null}
      {isDrawn ? <Axis items={items} zone={overview.zone} /> : null}
      <ul className={isDrawn ? `${parts.list} ${style.listBeside}` : parts.list}>
        {items.map((item) => (
          <NextItem key={item.id} item={item} zone={overview.zone} />
        ))}
      </ul>
    </Panel>
  )
}

function NextItem({ item, zone }: { item: Dated; zone: string }) {
  const now = useNow()
  const wall = wallOf(lastMinute(item.due), item.due.due_zone)
  const day = nearDay(wall.day, todayIn(now, item.due.due_zone))
  const isElsewhere = item.due.due_zone !== zone
  return (
    <li className={parts.row}>
      <div className={style.item}>
        <div>
          <h3>
            <time dateTime={item.due.due_at} title={byWhen(item.due, now)}>
              {item.due.precision === 'instant' ? words.time.dayTime({ day, clock: wall.time }) : day}
              {isElsewhere ? ` ${item.due.place}` : ''}
            </time>{' '}
            <Link to="/directives/$reference" params={{ reference: item.reference }} className={style.plain}>
              {item.subject}
            </Link>{' '}
            {item.acknowledged ? null : <Chip tone="amber">{say.not_acknowledged}</Chip>}
          </h3>
          <p>
            {item.owner?.name ?? say.no_owner} · {item.title}
          </p>
        </div>
      </div>
    </li>
  )
}

/** What is past due without a recorded completion. The number links to its list. */
export function Late({ overview }: Props) {
  const now = useNow()
  const { late } = overview
  return (
    <Panel title={say.past}>
      {late.count === 0 ? (
        <p className={parts.muted}>{say.past_none}</p>
      ) : (
        <div className={style.late}>
          <ListLink list={late.list} className={style.count} label={`${late.count}: ${say.all}`}>
            {late.count}
          </ListLink>
          <ul className={parts.list}>
            {late.items.map((item) => (
              <li key={item.id} className={parts.row} data-tight>
                <div className={style.item}>
                  <div>
                    <h3>
                      <Link to="/directives/$reference" params={{ reference: item.reference }}>
                        {item.subject}
                      </Link>{' '}
                      <span className={style.soft}>
                        {timeLeft(item.due, now).text} · {item.owner?.name ?? say.no_owner}
                      </span>
                    </h3>
                    <p>
                      {item.title} · {byWhen(item.due, now)}
                    </p>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

/** The number of directives in each stage. Each number links to its list. */
export function Stages({ overview }: Props) {
  return (
    <Panel
      title={say.stages}
      aside={
        <ListLink list="state=open" label={say.open_count({ count: overview.open })} className={parts.muted}>
          {say.open_count({ count: overview.open })}
        </ListLink>
      }
    >
      <ul className={style.stages}>
        {overview.by_stage.map((one) => (
          <li key={one.stage}>
            <ListLink list={one.list} label={say.stage_list({ count: one.count, stage: one.label })}>
              <strong>{one.count}</strong>
              <span>{one.label}</span>
            </ListLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
