/** A place in the claim order of one kind: the row claimed last. Text as the database writes it, exact to the microsecond. */
export interface Mark {
  readonly at: string
  readonly id: string
}

/** Before every row. */
export const FIRST: Mark = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

/** How often a sweeper reads each kind from its first row, in milliseconds. */
const WHOLE_LOOK_MS = 1_000

interface Claimed {
  readonly kind: string
  readonly id: string
  readonly claimable_at: string
}

/**
 * Where each kind was claimed last. The entries that claims leave in the index stay there for as long as any snapshot needs them,
 * such as that of a dump; a claim that starts after the last one does not read them. A row may also become due before the mark, for
 * example if its transaction began earlier and committed later, so the sweeper reads from the first row at regular intervals.
 */
export class Marks {
  private readonly last = new Map<string, Mark>()
  private readonly live = new Set<string>()
  private readonly wholeAt = new Map<string, number>()

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Milliseconds until one of these kinds is next read from its first row; 0 if that is due. */
  untilWhole(kinds: readonly string[]): number {
    const last = Math.min(...kinds.map((kind) => this.wholeAt.get(kind) ?? Number.NEGATIVE_INFINITY))
    return Math.max(0, last + WHOLE_LOOK_MS - this.clock())
  }

  /** Where the next claim starts: at the marks. */
  start(): ReadonlyMap<string, Mark> {
    return this.last
  }

  /** Where a look from the first row starts. It says nothing about other kinds, such as those of messages while every slot is taken. */
  startWhole(kinds: readonly string[]): ReadonlyMap<string, Mark> {
    for (const kind of kinds) {
      this.wholeAt.set(kind, this.clock())
      this.live.delete(kind)
    }
    return new Map()
  }

  /** Whether rows of this kind were found since the last look from the first row. Between two of those, the others are not read. */
  isLive(kind: string): boolean {
    return this.live.has(kind)
  }

  /** Moves the marks to the last of these rows. */
  passed(rows: readonly Claimed[]): void {
    for (const { kind } of rows) this.live.add(kind)
    const furthest = new Map<string, Mark>()
    for (const { kind, id, claimable_at } of rows) {
      const mark = furthest.get(kind)
      if (!mark || isAfter(claimable_at, id, mark)) furthest.set(kind, { at: claimable_at, id })
    }
    for (const [kind, mark] of furthest) this.last.set(kind, mark)
  }
}

// Text of one time zone, which every session of Edict sets: but PostgreSQL leaves out trailing zeros, so digits are padded first.
function isAfter(at: string, id: string, mark: Mark): boolean {
  const [mine, its] = [sortable(at), sortable(mark.at)]
  return mine === its ? id > mark.id : mine > its
}

const sortable = (at: string) =>
  at.replace(/(:\d\d)(?:\.(\d+))?(?=[+-])/, (_, seconds, digits = '') => `${seconds}.${digits.padEnd(6, '0')}`)
