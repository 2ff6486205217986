type Outcome = 'done' | 'lease_over' | { error: unknown }

/** The outcome of a run, or that its lease expired first: then another worker has the row, and this run's end changes nothing. */
export async function withLease(ms: number, run: () => Promise<void>): Promise<Outcome> {
  const ended = Promise.resolve()
    .then(run)
    .then(
      (): Outcome => 'done',
      (error): Outcome => ({ error }),
    )
  return (await within(ms, ended)) ?? 'lease_over'
}

/** Null if it takes longer than so many milliseconds. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<null>((resolve) => {
    // A hanging run must not keep the process alive.
    timer = setTimeout(resolve, ms, null).unref()
  })
  try {
    return await Promise.race([promise, over])
  } finally {
    clearTimeout(timer)
  }
}
