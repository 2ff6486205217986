import { TextInput, type TextInputProps } from '@mantine/core'
import { words } from '../words/words.js'

/** The code of a second factor. Password managers and phones can fill it in; recovery codes are accepted too. */
export function CodeInput(props: TextInputProps) {
  return (
    <TextInput
      label={words.account.code}
      description={words.account.code_hint}
      autoComplete="one-time-code"
      inputMode="text"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      {...props}
    />
  )
}
