import { Radio } from '@mantine/core'
import style from './open-directive.module.css'

/** One of a few ways, with what it means. The whole of it can be pressed. */
export function Choice({ value, label, means }: { value: string; label: string; means: string }) {
  return <Radio className={style.choice} value={value} label={label} description={means} />
}
