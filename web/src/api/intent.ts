/**
 * The idempotency key of a write. It stays the same while the same body is retried, and changes when the body changes or the
 * write succeeds.
 */
export class Intent {
  private key = crypto.randomUUID()
  private sent: string | null = null

  keyFor(body: unknown): string {
    const text = JSON.stringify(body ?? null)
    if (this.sent !== null && this.sent !== text) this.key = crypto.randomUUID()
    this.sent = text
    return this.key
  }

  done(): void {
    this.key = crypto.randomUUID()
    this.sent = null
  }
}
