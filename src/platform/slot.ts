/**
 * Something that an earlier room needs and only a later room can supply, such as the SQL for what a measure proves. The earlier
 * room declares the slot; the later one fills it when its module is loaded, so that neither imports nor SQL point to a later
 * room. A slot contains code, never state.
 */
export class Slot<T> {
  private filled: { readonly value: T } | null = null

  /** @param what the name in the error if a process reads the slot without having loaded the room that fills it */
  constructor(private readonly what: string) {}

  fill(value: T): void {
    if (this.filled) throw new Error(`Two rooms fill the slot for ${this.what}.`)
    this.filled = { value }
  }

  get value(): T {
    if (!this.filled) throw new Error(`No room that is loaded fills the slot for ${this.what}.`)
    return this.filled.value
  }
}

/** One slot for each of several kinds. */
export class Slots<Kind extends string, T> {
  private readonly slots: Readonly<Record<Kind, Slot<T>>>

  constructor(
    what: string,
    private readonly kinds: readonly Kind[],
  ) {
    this.slots = Object.fromEntries(kinds.map((kind) => [kind, new Slot<T>(`${what}: ${kind}`)])) as Record<Kind, Slot<T>>
  }

  fill(kind: Kind, value: T): void {
    this.slots[kind].fill(value)
  }

  of(kind: Kind): T {
    return this.slots[kind].value
  }

  /** Every kind with its value, in the order in which the kinds were declared. */
  all(): [Kind, T][] {
    return this.kinds.map((kind) => [kind, this.of(kind)])
  }
}
