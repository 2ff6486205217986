import { Group, Radio, Stack } from '@mantine/core'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { typedTime } from '../time/typed.js'
import { momentIn } from '../time/wording.js'
import { cityOf, instantsOf, sameWall } from '../time/zone.js'
import { words } from '../words/words.js'
import { DayField, TimeField, ZoneField } from './fields.js'
import style from './parts.module.css'

/**
 * A moment as a person enters it: the local time of a place. `which` selects the first or the second, if the end of daylight
 * saving time makes an hour occur twice.
 */
export interface When {
  day: string | null
  time: string
  zone: string
  which: 0 | 1
}

export interface ReadWhen {
  at: string | null
  error: { day?: string; time?: string }
}

/** The instant that was entered, or its error. Empty input is null without an error. */
export function readWhen(when: When): ReadWhen {
  if (!when.day && when.time.trim() === '') return { at: null, error: {} }
  if (!when.day) return { at: null, error: { day: words.problems.required } }
  const time = typedTime(when.time)
  if (!time) return { at: null, error: { time: words.dialogs.time_wrong } }
  const instants = instantsOf(when.day, time, when.zone)
  if (instants.length === 0) return { at: null, error: { time: words.dialogs.time_skipped({ place: cityOf(when.zone) }) } }
  return { at: instants[Math.min(when.which, instants.length - 1)] ?? null, error: {} }
}

interface WhenFieldsProps {
  when: When
  onChange: (when: When) => void
  error?: ReadWhen['error']
  likely?: (string | null | undefined)[]
  required?: boolean
  labels?: { day: string; time: string; zone: string }
}

/** Day, time and zone, with the equivalent in the reader's zone. */
export function WhenFields({ when, onChange, error, likely = [], required, labels = words.dialogs.when }: WhenFieldsProps) {
  const me = useMe()
  const time = typedTime(when.time)
  const twice = when.day && time ? instantsOf(when.day, time, when.zone) : []
  const { at } = readWhen(when)
  return (
    <Stack gap={8}>
      <div className={style.when}>
        <DayField
          label={labels.day}
          value={when.day}
          onChange={(day) => onChange({ ...when, day })}
          error={error?.day}
          required={required}
        />
        <TimeField
          label={labels.time}
          value={when.time}
          onChange={(value) => onChange({ ...when, time: value })}
          error={error?.time}
          required={required}
        />
        <ZoneField
          label={labels.zone}
          value={when.zone}
          onChange={(zone) => onChange({ ...when, zone })}
          likely={[...likely, me.person.zone]}
        />
      </div>
      {twice.length > 1 ? (
        <Radio.Group
          label={words.dialogs.time_twice}
          value={String(when.which)}
          onChange={(which) => onChange({ ...when, which: which === '1' ? 1 : 0 })}
        >
          <Group mt={4}>
            {twice.map((instant, index) => (
              <Radio
                key={instant}
                value={String(index)}
                label={words.dialogs.time_which({ index, utc: momentIn(instant, 'UTC', now()) })}
              />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
      {at && !sameWall(Date.parse(at), when.zone, me.person.zone) ? (
        <div className={style.muted}>
          {words.time.forYou({ moment: momentIn(at, me.person.zone, now()), place: cityOf(me.person.zone) })}
        </div>
      ) : null}
    </Stack>
  )
}
