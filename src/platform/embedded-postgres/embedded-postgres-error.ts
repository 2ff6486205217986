/**
 * Why the embedded PostgreSQL cannot run, in words for the person who started Edict. The entry point prints them and exits with
 * 1.
 */
export class EmbeddedPostgresError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EmbeddedPostgresError'
  }
}
