import { createHash, randomBytes } from 'node:crypto'

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A new opaque token: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Whether `text` has the form of a token, so that malformed ones are rejected without a database query. */
export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text)

/** The stored form of a token. It has 256 random bits, so a plain hash is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
