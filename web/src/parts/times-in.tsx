import { useMe } from '../session/use-me.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './parts.module.css'

/** Whose time the times of this page are, where they are the reader's own. */
export function TimesIn() {
  const me = useMe()
  return <p className={style.timesIn}>{words.time.timesIn({ place: cityOf(me.person.zone) })}</p>
}
