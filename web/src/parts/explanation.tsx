import { type Explanation } from '../api/types.js'
import { useMe } from '../session/use-me.js'
import { dueForReader, dueInFull, isSafe, safeInFull } from '../time/in-full.js'
import { dayInFull } from '../time/wording.js'
import { words } from '../words/words.js'
import { Chip } from './chip.js'
import { DayStrip } from './day-strip.js'
import style from './explanation.module.css'
import { Facts } from './facts.js'
import parts from './parts.module.css'
import { Note } from './states.js'

const say = words.explanation

/**
 * A calculated date, with everything needed to trust or question it: the steps, the days, the law and whether it was verified,
 * other readings, and the data versions.
 * @param basis the basis of a date that no rule calculated
 */
export function Explained({ told, basis }: { told: Explanation; basis?: string }) {
  const me = useMe()
  const forReader = dueForReader(told, told, me.person.zone)
  return (
    <div className={style.explained}>
      <p className={style.due} data-due>
        {dueInFull(told, told)}
      </p>
      {forReader ? <p className={parts.muted}>{forReader}</p> : null}
      <Facts
        rows={[
          {
            name: told.bound === 'earliest' ? say.safe_from : say.safe_by,
            value: isSafe(told) ? say.safe_same : <strong>{safeInFull(told)}</strong>,
          },
        ]}
      />
      <h3>{say.steps}</h3>
      <ol>
        {told.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is what names a step; a sentence may come twice
          <li key={index}>{step}</li>
        ))}
      </ol>
      {told.strip.length > 0 ? (
        <>
          <h3>{say.days}</h3>
          <DayStrip told={told} />
        </>
      ) : null}
      {told.rule || basis ? <h3>{say.rule}</h3> : null}
      {told.rule ? <Rule rule={told.rule} /> : null}
      {!told.rule && basis ? (
        <p>
          {say.by_hand} {say.stands_on({ basis })}
        </p>
      ) : null}
      <h3>{say.readings}</h3>
      <p className={parts.muted}>{told.ambiguous.length > 0 ? say.readings_text : say.no_readings}</p>
      <ul>
        {told.ambiguous.map((reading) => (
          <li key={`${reading.due_at}${reading.why}`}>{say.reading({ moment: dueInFull(reading, told), why: reading.why })}</li>
        ))}
      </ul>
      <h3>{say.counted_with}</h3>
      <Facts
        rows={[
          { name: say.calendar, value: versionsOf(told.calendar.version) },
          { name: say.tzdb, value: say.zone_data({ zone: told.due_zone, version: told.tzdb }) },
        ]}
      />
    </div>
  )
}

/** The law that the calculation follows, and whether someone verified it against its source. */
function Rule({ rule }: { rule: NonNullable<Explanation['rule']> }) {
  return (
    <>
      <p>
        {say.cited({ citation: rule.citation, title: rule.title })}{' '}
        <Chip tone={rule.checked ? 'green' : 'amber'}>{rule.checked ? words.dates.checked : words.dates.to_confirm}</Chip>
      </p>
      {rule.checked ? null : (
        <Note tone="amber">
          {say.not_read} {rule.why_unchecked}
        </Note>
      )}
      {rule.passage ? <blockquote className={parts.passage}>{rule.passage}</blockquote> : null}
      <SourceLink address={rule.address} readOn={rule.read_on} />
    </>
  )
}

/** Where a text was published, and when someone verified it there. In print, the URL itself. */
export function SourceLink({ address, readOn }: { address: string | null; readOn: string | null }) {
  if (!address) return readOn ? <span className={parts.muted}>{say.read_on({ day: dayInFull(readOn) })}</span> : null
  return (
    <span className={parts.muted}>
      <a className={style.source} href={address} rel="noreferrer noopener" target="_blank">
        {say.source_link}
      </a>
      {readOn ? `, ${say.read_on({ day: dayInFull(readOn) })}` : ''}
    </span>
  )
}

/** 'US-FED, version 2026.1; US-MA, version 2026.1', from the versions of all calendars that were combined. */
function versionsOf(version: string): string {
  const parted = version.split('+').filter((part) => part !== 'none')
  if (parted.length === 0) return say.no_calendar
  return parted
    .map((part) => {
      const [id = '', of = ''] = part.split('@')
      return say.calendar_version({ id, version: of })
    })
    .join('; ')
}
