export function sample<One extends { id: string; kind: string }>(
  mutants: readonly One[],
  wanted?: readonly string[],
  part?: string,
): One[]
