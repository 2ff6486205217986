import { refusalOfPassword } from './password-rules.js'

const ada = { email: 'ada.counsel@orla.example', name: 'Ada Counsel' }
const codeOf = (password: string) => refusalOfPassword(password, ada)?.code ?? null

describe('a password', () => {
  it.each([
    ['short words', 'password/too_short'],
    ['x'.repeat(150) + 'y'.repeat(51), 'password/too_long'],
    ['passwordpassword', 'password/too_common'],
    ['Password123456', 'password/too_common'],
    ['Welcome-2026!!', 'password/too_common'],
    ['123456789012', 'password/too_common'],
    ['210987654321', 'password/too_common'],
    ['qwertyuiopqwerty', 'password/too_common'],
    ['1qaz2wsx3edc', 'password/too_common'],
    ['aaaaaaaaaaaabbb', 'password/too_common'],
    ['Administrator1', 'password/too_common'],
    ['summer winter 2026', 'password/too_common'],
    ['ada.counsel@orla.example', 'password/is_yours'],
    ['Ada Counsel 2026', 'password/is_yours'],
    ['counsel-12345678', 'password/is_yours'],
  ])('%s: %s', (password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it.each(['grey heron over water', 'the password is heron', 'ßßß große Höhe', '7193 2204 8851 47', 'okokokokok river mud'])(
    '%s is accepted',
    (password) => {
      expect(codeOf(password)).toBeNull()
    },
  )

  it('counts characters as a reader does, after normalisation', () => {
    expect(codeOf('e\u0301'.repeat(11))).toBe('password/too_short')
    expect(codeOf('🪶🦆🪿🦢🐦🐧🦉🦅🐥🐤🐣🦃')).toBeNull()
  })
})
