import { isLocale, type Locale, negotiateLocale } from '../../../src/domain/catalogue/locale.js'

/** Where the server's page names the locale of the installation, for readers whose languages it has no words for. */
const installed = document.documentElement.lang

/** The locale of a reader who is not signed in: the first of the browser's languages of which there are words. */
export const browserLocale = (): Locale => negotiateLocale(navigator.languages, isLocale(installed) ? installed : 'en-GB')
