/**
 * The locales that Edict speaks. The language names the folder of words (`catalogue/<language>`); the whole locale decides how dates
 * and numbers are written, so that en-US and en-GB share their words.
 */
export const LOCALES = ['en-US', 'en-GB', 'de'] as const
export type Locale = (typeof LOCALES)[number]
export type Language = 'en' | 'de'

/** The locale of a reader whose locale is unknown, unless the installation sets another. */
export const DEFAULT_LOCALE: Locale = 'en-GB'

export const languageOf = (locale: Locale): Language => (locale === 'de' ? 'de' : 'en')

export const isLocale = (text: unknown): text is Locale => LOCALES.includes(text as Locale)

/**
 * The best locale for an `Accept-Language` header or a browser's list of languages: the first requested language that has words.
 * English without a region, or with a region that has no date formats, uses the fallback's formats if the fallback is English.
 */
export function negotiateLocale(wanted: string | readonly string[] | null | undefined, fallback: Locale): Locale {
  const tags = typeof wanted === 'string' ? tagsOf(wanted) : (wanted ?? [])
  for (const tag of tags) {
    const [language = '', region = ''] = tag.toLowerCase().split('-')
    if (language === 'de') return 'de'
    if (language !== 'en') continue
    if (region === 'us') return 'en-US'
    if (region !== '') return 'en-GB'
    return languageOf(fallback) === 'en' ? fallback : 'en-US'
  }
  return fallback
}

/**
 * The tags of an `Accept-Language` header, the most preferred first. Long headers are truncated: nobody reads fifty languages.
 */
function tagsOf(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.trim().split(';')
      const weight = Number(
        more
          .find((one) => one.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { tag: tag.trim(), weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}
