import { isLocale, type Locale, negotiateLocale } from '../../../src/domain/catalogue/locale.js'

/** Where the server's page states the locale of the installation, for readers whose languages are not translated. */
const installed = document.documentElement.lang

/** The locale of a reader who is not signed in: the first of the browser's languages that is translated. */
export const browserLocale = (): Locale => negotiateLocale(navigator.languages, isLocale(installed) ? installed : 'en-GB')
