import type { AccountNoticeCode } from '../domain/account-notices.js'
import type { Locale } from '../domain/catalogue/locale.js'
import { hasWords, sayCode } from '../domain/catalogue/say.js'

/** A notice as it is said: rows keep codes and parameters, and the reader's language decides the words. */
export interface SaidNotice {
  readonly code: AccountNoticeCode
  readonly params: Readonly<Record<string, string>>
  readonly about: string | null
  readonly by: string | null
}

export const sayNotice = (locale: Locale, { code, params, about, by }: SaidNotice): string =>
  sayCode(locale, `account_notice/${code}`, { ...params, about, by })

/** What follows from it, if anything needs saying. */
export const effectOf = (locale: Locale, code: AccountNoticeCode): string =>
  hasWords(`account_notice_effect/${code}`) ? sayCode(locale, `account_notice_effect/${code}`) : ''
