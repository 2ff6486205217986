import { Checkbox, Stack } from '@mantine/core'
import { useState } from 'react'
import { type ReadWhen, readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'

const say = words.deadlines.as_of

/** Whether it happened in the past, and when. */
export function useAsOf(zone: string) {
  const [earlier, setEarlier] = useState(false)
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState<ReadWhen['error']>({})
  return {
    earlier,
    setEarlier,
    when,
    setWhen,
    error,
    /** What the API takes; false if there are errors, which are shown beside the fields. */
    read: (): { as_of?: string } | false => {
      if (!earlier) return {}
      const { at, error: wrong } = readWhen(when)
      setError(at ? {} : { day: when.day ? wrong.day : words.problems.required, time: wrong.time })
      return at ? { as_of: at } : false
    },
  }
}

export function AsOfFields({ state }: { state: ReturnType<typeof useAsOf> }) {
  return (
    <Stack gap={8}>
      <Checkbox
        label={say.label}
        description={say.hint}
        checked={state.earlier}
        onChange={(event) => state.setEarlier(event.currentTarget.checked)}
      />
      {state.earlier ? (
        <WhenFields labels={say.when} when={state.when} onChange={state.setWhen} error={state.error} required />
      ) : null}
    </Stack>
  )
}
