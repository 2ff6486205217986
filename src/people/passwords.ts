import { hash, verify } from '@node-rs/argon2'
import { normalPassword } from './password-rules.js'

// OWASP's minimum for argon2id: 19 MiB, two passes, one lane. argon2id is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const

/** The hash, at the same cost, of random bytes that were discarded: an unknown e-mail address is compared with it. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$+r7OTix4rh+Aq0DmSHpmMQ$m5Cv8UiTF4MonkAiIE97RmArKXVC4sux0Qvz5gUCeBw'

/** The argon2id hash of a password, in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), COST)

/** Whether `password` is the one that was hashed. Without a hash it does the same work and returns false. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODY, normalPassword(password))
  return right && passwordHash !== null
}
