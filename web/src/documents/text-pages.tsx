import { useQuery } from '@tanstack/react-query'
import { pagesQuery } from '../api/queries.js'
import { type DocumentView } from '../api/types.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './documents.module.css'

const say = words.documents.viewer

/** The text extracted from a document, page by page. */
export function TextPages({ reference, document }: { reference: string; document: DocumentView }) {
  const pages = useQuery(pagesQuery(reference, document.id, document.state))
  if (pages.isError) return <Failed error={pages.error} retry={() => void pages.refetch()} />
  if (!pages.data || document.state === 'reading') return <Loading rows={6} height={60} />
  if (pages.data.items.length === 0) return <Empty title={say.no_text_at_all} />
  return pages.data.items.map((page) => (
    <section key={page.page} className={style.text} data-page={page.page} aria-label={say.page_name({ page: page.page })}>
      <h2>{say.page_name({ page: page.page })}</h2>
      {page.text.trim() ? <p data-passage>{page.text}</p> : <p className={parts.muted}>{say.no_text}</p>}
    </section>
  ))
}
