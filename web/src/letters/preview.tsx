import { useQuery } from '@tanstack/react-query'
import { previewQuery } from '../api/queries.js'
import { Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './letters.module.css'

const say = words.letters.page

// The preview stays white in the dark scheme. The frame runs no scripts, loads nothing and has no links.
const PAPER = `
  body { margin: 0; padding: 40px 44px; background: #fff; color: #16181b; font: 15px/1.55 Georgia, 'Times New Roman', serif; }
  article { max-width: 620px; margin: 0 auto; }
  h1 { font-size: 18px; margin: 24px 0 16px; } h2 { font-size: 16px; } h3 { font-size: 15px; }
  .letter_sender { margin-bottom: 28px; } .letter_recipient { font-style: normal; } .letter_date { margin: 20px 0; }
  .letter_references { display: grid; grid-template-columns: auto 1fr; gap: 2px 14px; } dt { color: #555; } dd { margin: 0; }
  .letter_claim { background: #fdf1d8; } .letter_signature { margin-top: 32px; }
  table { border-collapse: collapse; } th, td { border-bottom: 1px solid #ccc; padding: 4px 10px 4px 0; text-align: left; vertical-align: top; }
  p, li, dd { overflow-wrap: anywhere; }`

/** A preview of the letter, rendered on the server for each version. */
export function Preview({ reference, id, version, title }: { reference: string; id: string; version: number; title: string }) {
  const preview = useQuery(previewQuery(reference, id, version))
  if (preview.isError && !preview.data) return <Failed error={preview.error} retry={() => void preview.refetch()} />
  if (!preview.data) return <Loading rows={8} />
  return (
    <iframe
      className={style.frame}
      title={say.preview_of({ title })}
      sandbox=""
      srcDoc={`<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${PAPER}</style></head><body>${preview.data.html}</body></html>`}
    />
  )
}
