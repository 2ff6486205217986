import type { EN } from './en.js'

/** A language of which English is the model: every namespace and key is one of English, and English lends what is absent. */
export type Translation = Translated<typeof EN>

type Translated<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string ? string : Translated<Messages[Key]>
}
