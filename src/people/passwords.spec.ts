import { parseOptions } from '@node-rs/argon2'
import { hashPassword, isPassword } from './passwords.js'

it('a password matches only its own hash, however its characters were composed', async () => {
  const kept = await hashPassword('réservé: grey heron')
  expect(await isPassword('re\u0301serve\u0301: grey heron', kept)).toBe(true)
  expect(await isPassword('reserve: grey heron', kept)).toBe(false)
  expect(await isPassword('réservé: grey heron', null)).toBe(false)
})

it('the hash uses argon2id with the parameters that OWASP recommends', async () => {
  const kept = await hashPassword('grey heron over water')
  expect(kept).toMatch(/^\$argon2id\$/)
  expect(parseOptions(kept)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, saltLen: 16 })
})
