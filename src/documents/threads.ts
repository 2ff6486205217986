export interface MailHeaders {
  id: string
  message_id: string | null
  /** The Message-IDs that the mail says it replies to, the nearest first. */
  answers: readonly string[]
}

/**
 * Which of these documents each mail among them replies to: the nearest one that is present. If a mail is present twice, its
 * first copy counts. Pure. Must be given only what the actor may see. Headers can be forged: a mail that would, directly or
 * indirectly, reply to itself is treated as replying to nothing.
 */
export function threadsOf(documents: readonly MailHeaders[]): ReadonlyMap<string, string> {
  const byMessageId = new Map<string, string>()
  for (const { id, message_id } of documents) if (message_id && !byMessageId.has(message_id)) byMessageId.set(message_id, id)
  const threads = new Map<string, string>()
  for (const { id, answers } of documents) {
    const answered = answers.map((messageId) => byMessageId.get(messageId)).find((one) => one !== undefined && one !== id)
    if (answered && !leadsTo(threads, answered, id)) threads.set(id, answered)
  }
  return threads
}

function leadsTo(threads: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = threads.get(at)) if (at === to) return true
  return false
}
