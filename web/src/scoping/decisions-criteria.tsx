import { Button, Input, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { words } from '../words/words.js'
import style from './decisions.module.css'

const say = words.decisions.dialog
const MOST = 10

interface CriteriaProps {
  value: string[]
  onChange: (lines: string[]) => void
  error?: React.ReactNode
}

/** The conditions for ending something, one per line. Enter adds a line and focuses it. */
export function Criteria({ value, onChange, error }: CriteriaProps) {
  const group = useRef<HTMLDivElement>(null)
  const [focusOn, setFocusOn] = useState<number | null>(null)
  useEffect(() => {
    if (focusOn === null) return
    group.current?.querySelectorAll('input')[focusOn]?.focus()
    setFocusOn(null)
  }, [focusOn])
  const add = (after: number) => {
    if (value.length >= MOST) return
    onChange([...value.slice(0, after + 1), '', ...value.slice(after + 1)])
    setFocusOn(after + 1)
  }
  const remove = (index: number) => {
    onChange(value.filter((_, at) => at !== index))
    setFocusOn(Math.max(index - 1, 0))
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    // During IME composition, Enter belongs to the input method.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (value[index]?.trim()) add(index)
  }
  return (
    <fieldset className={style.criteria}>
      <legend>{say.criteria}</legend>
      <Input.Description>{say.criteria_hint}</Input.Description>
      <div className={style.lines} ref={group}>
        {value.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a field are known by their place
          <div className={style.line} key={index}>
            <TextInput
              aria-label={say.criterion({ n: index + 1 })}
              maxLength={400}
              value={line}
              error={index === 0 ? error : undefined}
              onChange={(event) => onChange(value.map((one, at) => (at === index ? event.currentTarget.value : one)))}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            {value.length > 1 ? (
              <Button size="compact-sm" aria-label={say.remove({ n: index + 1 })} onClick={() => remove(index)}>
                {say.remove_short}
              </Button>
            ) : null}
          </div>
        ))}
        {value.length < MOST ? (
          <div>
            <Button size="xs" onClick={() => add(value.length - 1)}>
              {say.more}
            </Button>
          </div>
        ) : null}
      </div>
    </fieldset>
  )
}
