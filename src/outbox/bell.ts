/** A notification to wait for, which also reaches a waiter that was busy when it was sent. */
export class Bell {
  private readonly listeners = new Set<() => void>()

  ring(): void {
    for (const listener of this.listeners) listener()
  }

  /** Calls `listener` on each notification. @returns a function that unsubscribes it */
  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

/** The notification channel of this process: requests and the sweeper share it even if they are separate applications. */
export const bell = new Bell()
