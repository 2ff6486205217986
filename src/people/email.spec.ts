import { Email } from './email.js'

describe('an e-mail address', () => {
  it.each([
    ['Ada.Counsel@Orla.Example ', 'ada.counsel@orla.example'],
    ["o'brien+edict@mail.orla.example", "o'brien+edict@mail.orla.example"],
    ['x@xn--bcher-kva.example', 'x@xn--bcher-kva.example'],
  ])('%s is stored as %s', (given, kept) => {
    expect(Email.parse(given)).toBe(kept)
  })

  it.each([
    'ada',
    'ada@',
    '@orla.example',
    'ada@localhost',
    'ada@orla..example',
    'ada@-orla.example',
    'ada@orla.123',
    '.ada@orla.example',
    'ada..c@orla.example',
    'ada@orla.example,eve@evil.example',
    'ada@orla.example\nbcc: eve@evil.example',
    '"ada eve"@orla.example',
    'ada@[127.0.0.1]',
    'ada@orla.example <eve@evil.example>',
    'adá@orla.example',
    `${'a'.repeat(65)}@orla.example`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(12)}.example`,
  ])('%j is refused', (given) => {
    expect(Email.safeParse(given).success).toBe(false)
  })
})
