import type { GetICUArgs } from '@schummar/icu-type-parser'

/** The type of a parameter of a message. A list is written as a list in the reader's language: "a, b and c". */
export type Value = string | number | boolean | readonly string[]

/**
 * A select is parsed like an argument of any other type: its branches are found, and its options are not part of the parameter's
 * type.
 */
type WithoutSelect<Text extends string> = Text extends `${infer Before}, select,${infer After}`
  ? `${Before}, choice,${WithoutSelect<After>}`
  : Text

type Arguments<Text extends string> = GetICUArgs<WithoutSelect<Text>, { ICUNumberArgument: number; ICUArgument: Value }>

/** `{trigger__unit}` takes the parameter `trigger`; `{name_given, select, …}` tests whether `name` is present. */
type NameOf<Argument> = Argument extends `${infer Name}__${string}`
  ? Name
  : Argument extends `${infer Name}_given`
    ? Name
    : Argument

type Optional<Arguments> = keyof Arguments extends infer Argument
  ? Argument extends `${infer Name}_given`
    ? Name
    : never
  : never

/** The parameters of a message, derived from its text. A parameter that the message tests with `_given` may be absent. */
export type ParamsOf<Text extends string> = Text extends `${string}{${string}`
  ? {
      [Argument in keyof Arguments<Text> as NameOf<Argument> extends Optional<Arguments<Text>>
        ? never
        : NameOf<Argument>]: Argument extends `${string}__${string}` ? Value : Arguments<Text>[Argument]
    } & { [Name in Optional<Arguments<Text>>]?: Value | null }
  : Record<never, never>
