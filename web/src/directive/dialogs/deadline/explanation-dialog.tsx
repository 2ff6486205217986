import { Button, Group, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { explanationQuery } from '../../../api/deadline-queries.js'
import type { Deadline, Explanation } from '../../../api/types.js'
import { Chip } from '../../../parts/chip.js'
import { Facts } from '../../../parts/facts.js'
import parts from '../../../parts/parts.module.css'
import { Failed, Loading } from '../../../parts/states.js'
import { useMe } from '../../../session/use-me.js'
import { useNow } from '../../../time/clock.js'
import { fullDay, lastMinute, momentIn } from '../../../time/wording.js'
import { cityOf, sameWall } from '../../../time/zone.js'
import { words } from '../../../words/words.js'
import { useDirective } from '../../room.js'
import { DayStrip } from './day-strip.js'
import style from './deadline.module.css'
import { dueWords, endWords, safeWords } from './due-words.js'

const say = words.deadlines.explanation

/** How a date came about: the steps, their source, what it was counted with, and the days. On paper, this and nothing else. */
export function ExplanationDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const { directive } = useDirective()
  const told = useQuery(explanationQuery(directive.reference, deadline.id, deadline.version))
  return (
    <Modal opened onClose={onClose} title={say.title} size={760} closeButtonProps={{ 'aria-label': say.close }}>
      <article className={style.paper}>
        <p className={parts.muted}>
          {directive.reference} · {directive.title}
        </p>
        <h3 className={style.subject}>{deadline.subject}</h3>
        {told.isError ? <Failed error={told.error} retry={() => void told.refetch()} /> : null}
        {told.isPending ? <Loading rows={4} /> : null}
        {told.data ? <Told told={told.data} basis={deadline.basis} /> : null}
      </article>
      <Group justify="flex-end" gap={8} className={style.screenOnly}>
        <Button onClick={() => window.print()} disabled={!told.data}>
          {say.print}
        </Button>
        <Button variant="filled" onClick={onClose}>
          {say.close}
        </Button>
      </Group>
    </Modal>
  )
}

function Told({ told, basis }: { told: Explanation; basis: string }) {
  const me = useMe()
  const now = useNow()
  const { place, due_zone } = told
  const safe = safeWords(told, place, now)
  const last = lastMinute(told)
  return (
    <>
      <p className={style.due}>
        <strong>{dueWords(told, place, now)}</strong>
        {sameWall(last, due_zone, me.person.zone) ? null : (
          <span>{words.time.forYou(momentIn(new Date(last).toISOString(), me.person.zone, now), cityOf(me.person.zone))}</span>
        )}
        {safe ? <span>{words.time.safeBy(safe)}</span> : null}
      </p>
      <h4>{say.steps}</h4>
      <ol className={style.steps}>
        {told.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is what names a step
          <li key={index}>{step}</li>
        ))}
      </ol>
      {told.strip.length > 0 ? (
        <>
          <h4>{say.days}</h4>
          <DayStrip told={told} safe={safe === null ? null : told.safe_by} />
        </>
      ) : null}
      <h4>{say.source}</h4>
      <Source told={told} basis={basis} />
      <h4>{say.readings}</h4>
      {told.ambiguous.length === 0 ? <p className={parts.muted}>{say.no_readings}</p> : null}
      <ul className={style.steps}>
        {told.ambiguous.map((reading) => (
          <li key={`${reading.due_at}${reading.why}`}>{say.reading(endWords(reading, { due_zone, place }, now), reading.why)}</li>
        ))}
      </ul>
      <h4>{say.counted_with}</h4>
      <Facts
        rows={[
          {
            name: say.calendar,
            value: told.calendar.id === 'none' ? say.no_calendar : versionsOf(told.calendar.version),
          },
          { name: say.tzdb, value: told.tzdb },
        ]}
      />
    </>
  )
}

/** The law that counted it, and whether somebody read it there. */
function Source({ told: { rule }, basis }: { told: Explanation; basis: string }) {
  if (!rule)
    return (
      <p>
        {say.by_hand} {say.stands_on(basis)}
      </p>
    )
  return (
    <div className={style.source}>
      <div>
        {rule.citation}: {rule.title}{' '}
        <Chip tone={rule.checked ? 'green' : 'amber'}>
          {rule.checked ? words.deadlines.rule.is_checked : words.deadlines.rule.to_confirm}
        </Chip>
      </div>
      {rule.checked && rule.read_on ? <div>{say.checked(fullDay(rule.read_on))}</div> : null}
      {rule.checked ? null : (
        <div>
          {say.to_confirm} {rule.why_unchecked}
        </div>
      )}
      {rule.passage ? <blockquote>{say.passage(rule.passage)}</blockquote> : null}
      {rule.address ? (
        <a href={rule.address} target="_blank" rel="noreferrer">
          {rule.address}
        </a>
      ) : null}
    </div>
  )
}

/** 'US-FED, version 2026.1; US-MA, version 2026.1' of the versions of all that a calendar is made of. */
function versionsOf(version: string): string {
  return version
    .split('+')
    .map((part) => say.calendar_version(...(part.split('@') as [string, string])))
    .join('; ')
}
