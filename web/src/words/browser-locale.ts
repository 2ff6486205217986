import { isLocale, type Locale, negotiateLocale } from '../../../src/domain/catalogue/locale.js'

/** The locale of the installation, as stated by the server's page: for readers whose languages are not translated. */
const installed = document.documentElement.lang

/** The locale of a reader who is not signed in: the first of the browser's languages that is translated. */
export const browserLocale = (): Locale => negotiateLocale(navigator.languages, isLocale(installed) ? installed : 'en-GB')
