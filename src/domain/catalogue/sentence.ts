/** A sentence, or how to say it with the facts that go with its code. */
export type Sentence = string | ((params: Readonly<Record<string, unknown>>) => string)
export type Sentences<Code extends string = string> = Readonly<Record<Code, Sentence>>

/** "a, b and c": each of `codes` in its own words. */
export function list(codes: unknown, words: Readonly<Record<string, string>>): string {
  const said = (Array.isArray(codes) ? codes : []).map((code) => words[String(code)] ?? String(code))
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
