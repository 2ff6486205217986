/**
 * The key of what the reader means to do. It stays while the same thing is sent again, and is new when what is sent
 * differs or when it was done: a repeat has one effect, another body is another request.
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
