import type { EN } from './en.js'

/** A translation, with English as the model: every namespace and key exists in English, and English supplies what is missing. */
export type Translation = Translated<typeof EN>

type Translated<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string ? string : Translated<Messages[Key]>
}
