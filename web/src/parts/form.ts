import type { UseFormReturnType } from '@mantine/form'
import { useEffect } from 'react'
import { words } from '../words/words.js'
import type { WriteState } from './use-write.js'

/** Shows the server's message for each field beside the field. */
export function useFieldProblems<Values>(form: UseFormReturnType<Values>, problem: WriteState<unknown>['problem']): void {
  const { setErrors } = form
  useEffect(() => {
    if (problem && problem.issues.length > 0)
      setErrors(Object.fromEntries(problem.issues.map(({ path, message }) => [path, message])))
  }, [problem, setErrors])
}

/** For `validate`: the field is required. */
export const needed = (value: unknown): string | null =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') ? words.problems.required : null
