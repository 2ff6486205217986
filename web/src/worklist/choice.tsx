import { Radio } from '@mantine/core'
import style from './open-directive.module.css'

/** One of a few options, with its meaning. The whole area can be clicked. */
export function Choice({ value, label, means }: { value: string; label: string; means: string }) {
  return <Radio className={style.choice} value={value} label={label} description={means} />
}
