import { refusalOfPassword } from './password-rules.js'

const ada = { email: 'ada.counsel@orla.example', name: 'Ada Counsel', organisation: 'Northlight Systems GmbH' }
const codeOf = async (password: string) => (await refusalOfPassword(password, ada))?.code ?? null

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
    ['1q2w3e4r5t6y', 'password/too_common'],
    ['liverpool1234', 'password/too_common'],
    ['manchesterunited', 'password/too_common'],
    ['Passwort2026!!', 'password/too_common'],
    ['hausmeister123', 'password/too_common'],
    ['sommerurlaub2026', 'password/too_common'],
    ['northlight2026', 'password/of_organisation'],
    ['N0rthl1ght-2026!', 'password/of_organisation'],
    ['2026 Northlight Systems', 'password/of_organisation'],
    ['northlight-summer-26', 'password/of_organisation'],
    ['edict-northlight', 'password/of_organisation'],
    ['orla-systems-1', 'password/of_organisation'],
    ['CounselNorthlight1', 'password/of_organisation'],
  ])('%s: %s', async (password, code) => {
    expect(await codeOf(password)).toBe(code)
  })

  it.each([
    'grey heron over water',
    'the password is heron',
    'ßßß große Höhe',
    '7193 2204 8851 47',
    'okokokokok river mud',
    'northlight flew over the wet moor',
    'xk7#pqL9vz2m',
  ])('%s is accepted', async (password) => {
    expect(await codeOf(password)).toBeNull()
  })

  it('counts characters as a reader does, after normalisation', async () => {
    expect(await codeOf('e\u0301'.repeat(11))).toBe('password/too_short')
    expect(await codeOf('🪶🦆🪿🦢🐦🐧🦉🦅🐥🐤🐣🦃')).toBeNull()
  })
})
