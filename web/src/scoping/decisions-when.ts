import { useState } from 'react'
import { officeOf, placeOf, useDirective, useOffice } from '../case/case.js'
import { readWhen, type When } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { momentIn } from '../time/wording.js'
import { sameWall } from '../time/zone.js'
import { words } from '../words/words.js'

const MORNING = '09:00'

/** A future time, in the office's zone unless the reader chooses another. Errors are shown only after an attempt to submit. */
export function useToCome(zone: string | null, missing: string) {
  const { directive } = useDirective()
  const me = useMe()
  const office = officeOf(directive, me.person.zone).zone
  const [when, set] = useState<When>({ day: null, time: MORNING, zone: zone ?? office, which: 0 })
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const read = readWhen(when)
  // The time is prefilled, so only a missing day counts as empty.
  const error = tried && !when.day ? { day: missing } : tried ? read.error : {}
  return {
    at: read.at,
    zone: when.zone,
    tried: () => setTried(true),
    /** The server's message for it. */
    refuse: setRefused,
    fields: {
      when,
      onChange: (next: When) => {
        setRefused(null)
        set(next)
      },
      error: refused ? { day: refused } : error,
      likely: [office],
    },
  }
}

/** '09:00 Mon 15 Jun, Washington', with the reader's own time beside it if it differs. */
export function useReviewMoment() {
  const { directive } = useDirective()
  const me = useMe()
  const { now } = useOffice()
  return (at: string, zone: string, place: string | null) => {
    const there = words.time.atPlace({ moment: momentIn(at, zone, now), place: place ?? placeOf(directive, zone) })
    if (sameWall(Date.parse(at), zone, me.person.zone)) return there
    return `${there} (${words.time.forYou({ moment: momentIn(at, me.person.zone, now), place: placeOf(directive, me.person.zone) })})`
  }
}
