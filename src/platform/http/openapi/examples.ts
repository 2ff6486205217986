type Schema = Record<string, unknown>
export function exampleOf(_schema: Schema, _components: Record<string, unknown>): unknown {
  return undefined
}
