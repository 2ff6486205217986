import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { isProblem } from '../api/problem.js'
import { useTitle } from '../parts/page-head.js'
import style from '../parts/parts.module.css'
import { sentenceOf } from '../parts/states.js'
import { words } from '../words/words.js'

/** Shown if a page could not be rendered. */
export function Broken({ error }: ErrorComponentProps) {
  useTitle(words.shell.broken.title)
  return (
    <div className={style.empty} role="alert">
      <h1 className={style.pageTitle}>{isProblem(error) ? words.problems.load_failed : words.shell.broken.title}</h1>
      <p>{isProblem(error) ? sentenceOf(error) : words.shell.broken.text}</p>
      <Button onClick={() => window.location.reload()}>{words.shell.broken.reload}</Button>
    </div>
  )
}
