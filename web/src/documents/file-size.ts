import { locale, words } from '../words/words.js'

const { size } = words.documents

/** '310 B', '24 kB', '1.4 MB', with the decimal mark of the reader's language. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return size.bytes({ amount: bytes })
  if (bytes < 1_048_576) return size.kilobytes({ amount: Math.round(bytes / 1024) })
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1_048_576)
  return size.megabytes({ amount })
}
