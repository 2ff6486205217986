import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { directiveQuery, documentQuery } from '../api/queries.js'
import { type DirectiveView, type DocumentView } from '../api/types.js'
import { DirectiveContext, onItsOwnPage } from '../case/case.js'
import page from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { Facts } from '../parts/facts.js'
import { OfDirective } from '../parts/of-directive.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'
import { Desk } from './desk.js'
import style from './documents.module.css'
import { fileSize } from './file-size.js'

const say = words.documents

/** A document in its original form, its text, and the demands marked in it. */
export function DocumentPage() {
  const { reference: given, id } = useParams({ from: '/inside/directives/$reference/documents/$id' })
  const reference = given.toUpperCase()
  const directive = useQuery(directiveQuery(reference))
  const document = useQuery(documentQuery(reference, id))
  const error = directive.error ?? document.error
  if (error && !(directive.data && document.data)) return <Failed error={error} retry={() => void document.refetch()} />
  if (!directive.data || !document.data) return <Loading rows={6} height={72} />
  return <Opened directive={directive.data} document={document.data} />
}

function Opened({ directive, document }: { directive: DirectiveView; document: DocumentView }) {
  const content = `/api/v1/directives/${directive.reference}/documents/${document.id}/content`
  return (
    <DirectiveContext value={onItsOwnPage(directive)}>
      <PageHead
        title={document.title}
        above={
          <nav className={page.crumbs} aria-label={words.directive.breadcrumb}>
            <Link to="/directives/$reference" params={{ reference: directive.reference }} search={{ tab: 'documents' }}>
              <OfDirective title={directive.title} reference={directive.reference} />
            </Link>
          </nav>
        }
        actions={
          document.quarantined_at ? null : (
            <Button component="a" href={content} download={document.file_name}>
              {say.download}
            </Button>
          )
        }
      />
      <HowItStands document={document} />
      <div className={style.columns} style={{ marginTop: 12 }}>
        {document.quarantined_at ? (
          <div />
        ) : (
          <Desk reference={directive.reference} document={document} content={`${content}?inline=1`} />
        )}
        <aside className={page.side}>
          <About document={document} />
          <Demands directive={directive} document={document} />
        </aside>
      </div>
    </DirectiveContext>
  )
}

function HowItStands({ document }: { document: DocumentView }) {
  if (document.altered_at)
    return (
      <Note tone="red" title={say.altered}>
        {say.altered_why}
      </Note>
    )
  if (document.malware)
    return (
      <Note tone="red" title={say.malware}>
        {say.malware_name({ name: document.malware })}
      </Note>
    )
  if (document.quarantined_at) return <Note tone="blue">{say.waits_for_scanner}</Note>
  if (document.state === 'reading') return <Note tone="blue">{say.reading}</Note>
  if (document.state === 'readable') return null
  return (
    <Note tone="amber" title={say.needs_a_person}>
      {wordFor(words.document_reason, document.reason ?? 'no_text')}
    </Note>
  )
}

function About({ document }: { document: DocumentView }) {
  const me = useMe()
  const now = useNow()
  return (
    <Panel title={say.viewer.about}>
      <Facts
        rows={[
          { name: say.viewer.kind, value: document.media_type },
          { name: say.viewer.size, value: fileSize(document.size) },
          { name: say.viewer.origin, value: wordFor(words.origin, document.origin) },
          {
            name: say.viewer.class,
            value: document.class === 'fact' ? words.class.fact : <Chip tone="violet">{words.class[document.class]}</Chip>,
          },
          { name: say.hash, value: <span className={style.hash}>{document.sha256}</span> },
        ]}
      />
      <p className={parts.muted}>
        {say.added({ name: document.added_by.name, when: nearMoment(document.added_at, me.person.zone, now) })}
      </p>
    </Panel>
  )
}

function Demands({ directive, document }: { directive: DirectiveView; document: DocumentView }) {
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const here = (review.data?.demands ?? []).filter((one) => one.document_id === document.id)
  return (
    <Panel title={say.viewer.demands}>
      {here.length === 0 ? <p className={parts.muted}>{say.viewer.no_demands}</p> : null}
      <ul className={parts.list}>
        {here.map((demand) => (
          <li key={demand.id} className={parts.row}>
            <strong>{demand.subject}</strong>
            <blockquote className={page.quote}>
              {words.directive.obligations.quote({ quote: demand.quote })}{' '}
              {words.directive.obligations.page({ page: demand.page })}
            </blockquote>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
