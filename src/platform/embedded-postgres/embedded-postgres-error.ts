/** Why the embedded PostgreSQL cannot serve, in words for whoever started Edict. The door prints them and ends with 1. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EmbeddedPostgresError'
  }
}
