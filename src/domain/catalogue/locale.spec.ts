import { negotiateLocale } from './locale.js'

describe('the locale of a browser', () => {
  it.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['de-AT', 'de'],
    ['en-US,en;q=0.9', 'en-US'],
    ['en-GB', 'en-GB'],
    ['en-AU,de;q=0.5', 'en-GB'],
    ['fr-FR,de;q=0.3,en-US;q=0.7', 'en-US'],
    ['en;q=0.1,de;q=0.9', 'de'],
    ['de;q=0,en-US', 'en-US'],
    ['en', 'en-GB'],
    ['fr, it', 'en-GB'],
    ['*', 'en-GB'],
    ['', 'en-GB'],
    [undefined, 'en-GB'],
    [['fr', 'de-CH'], 'de'],
  ] as const)('for %j is %s', (wanted, locale) => expect(negotiateLocale(wanted, 'en-GB')).toBe(locale))

  it('is the installation’s if there are no words for any of its languages, and plain English means US English unless the installation says otherwise', () => {
    expect(negotiateLocale('fr', 'de')).toBe('de')
    expect(negotiateLocale('en', 'de')).toBe('en-US')
    expect(negotiateLocale('en', 'en-US')).toBe('en-US')
  })
})
