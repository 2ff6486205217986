export interface MailHeaders {
  id: string
  message_id: string | null
  /** The Message-IDs that it says it answers, the nearest first. */
  answers: readonly string[]
}

/**
 * Which of these documents each mail among them answers: the nearest that is here. Where one mail is here twice, the first of the two.
 * Pure. Must be given only what the actor may see. Headers can be forged: a mail that would answer itself by a detour answers nothing.
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
