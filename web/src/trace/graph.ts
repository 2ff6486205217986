import { type TraceLine } from '../api/types.js'

export type NodeKind = 'source' | 'reading' | 'obligation' | 'measure' | 'evidence'
export const COLUMNS: readonly NodeKind[] = ['source', 'reading', 'obligation', 'measure', 'evidence']

/** One item of the trace: its kind, and the id used in the URL. */
export interface TraceNode {
  readonly id: string
  readonly kind: NodeKind
  readonly lines: readonly TraceLine[]
  readonly comes_from: ReadonlySet<string>
  readonly leads_to: ReadonlySet<string>
}

/** A demand is its own row; any other source of obligation shares the row of its one obligation. */
export const sourceId = ({ source, obligation }: TraceLine): string => `source:${source.demand?.id ?? obligation?.id}`
export const nodeId = (kind: Exclude<NodeKind, 'source'>, { id }: { id: string }): string => `${kind}:${id}`

/**
 * The trace as a graph: items, each with its sources and its consequences. A measure that fulfils two obligations is a single
 * node.
 */
export function graphOf(lines: readonly TraceLine[]): ReadonlyMap<string, TraceNode> {
  const nodes = new Map<string, TraceNode & { comes_from: Set<string>; leads_to: Set<string>; lines: TraceLine[] }>()
  const node = (id: string, line: TraceLine) => {
    const found = nodes.get(id) ?? {
      id,
      kind: id.slice(0, id.indexOf(':')) as NodeKind,
      lines: [],
      comes_from: new Set<string>(),
      leads_to: new Set<string>(),
    }
    nodes.set(id, found)
    if (!found.lines.includes(line)) found.lines.push(line)
    return found
  }
  const link = (from: string, to: string, line: TraceLine) => {
    node(from, line).leads_to.add(to)
    node(to, line).comes_from.add(from)
  }
  for (const line of lines) {
    const source = sourceId(line)
    node(source, line)
    if (!line.obligation) continue
    const obligation = nodeId('obligation', line.obligation)
    if (line.readings.length === 0) link(source, obligation, line)
    for (const reading of line.readings) {
      link(source, nodeId('reading', reading), line)
      link(nodeId('reading', reading), obligation, line)
    }
    for (const measure of line.measures) {
      link(obligation, nodeId('measure', measure), line)
      for (const evidence of measure.evidence) link(nodeId('measure', measure), nodeId('evidence', evidence), line)
    }
  }
  return nodes
}

/** An item with all its ancestors and descendants. */
export function wayThrough(graph: ReadonlyMap<string, TraceNode>, id: string): ReadonlySet<string> {
  const way = new Set<string>()
  for (const direction of ['comes_from', 'leads_to'] as const) {
    const open = [id]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      way.add(next)
      for (const other of graph.get(next)?.[direction] ?? []) if (!way.has(other)) open.push(other)
    }
  }
  return way
}
