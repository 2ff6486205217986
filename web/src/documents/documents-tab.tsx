import { Group } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { documentsQuery } from '../api/queries.js'
import { type DocumentView, type ListedDocument, type RecordClass } from '../api/types.js'
import '@mantine/dropzone/styles.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useDirective, useMay, useOffice } from '../case/case.js'
import page from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { CodeField } from '../parts/fields.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { wordFor, words } from '../words/words.js'
import style from './documents.module.css'
import { fileSize } from './file-size.js'
import { UploadList } from './upload-list.js'
import { useUploads } from './use-uploads.js'

const say = words.documents
const CLASSES: RecordClass[] = ['fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted']

/** Received and produced files. Every uploaded file is stored unchanged. */
export function DocumentsTab() {
  const { directive } = useDirective()
  const may = useMay()
  const documents = useQuery(documentsQuery(directive.reference))
  const uploads = useUploads(directive.reference)
  const [recordClass, setRecordClass] = useState<RecordClass>('fact')
  const mayAdd = may.complete && (may.isCase || directive.my_levels.includes('work'))
  if (documents.isError && !documents.data) return <Failed error={documents.error} retry={() => void documents.refetch()} />
  if (!documents.data) return <Loading rows={3} />
  return (
    <>
      {documents.data.items.length === 0 ? <Empty title={say.empty_title} text={mayAdd ? say.empty : undefined} /> : null}
      <ul className={parts.list}>
        {inThreads(documents.data.items).map(({ document, isAnswer }) => (
          <DocumentItem key={document.id} document={document} isAnswer={isAnswer} />
        ))}
      </ul>
      <UploadList sendings={uploads.sendings} onAgain={uploads.again} onDismiss={uploads.dismiss} />
      {mayAdd ? (
        <Group align="flex-end" gap={12} mt={12}>
          <Dropzone
            className={style.drop}
            flex="1 1 260px"
            onDrop={(files) => uploads.add(files, recordClass)}
            inputProps={{ 'aria-label': say.drop }}
            activateOnClick
          >
            {say.drop}
          </Dropzone>
          <CodeField
            label={say.class_of}
            value={recordClass}
            onChange={setRecordClass}
            codes={may.isCase ? CLASSES : (['fact'] as const)}
            of={words.class}
            w={190}
          />
        </Group>
      ) : null}
    </>
  )
}

/** In order, except that each mail follows the one that it replies to, with its own replies after it. */
function inThreads(documents: ListedDocument[], under: string | null = null): { document: ListedDocument; isAnswer: boolean }[] {
  return documents
    .filter((document) => document.answers_id === under)
    .flatMap((document) => [{ document, isAnswer: under !== null }, ...inThreads(documents, document.id)])
}

function StateChip({ document }: { document: DocumentView }) {
  if (document.altered_at) return <Chip tone="red">{say.altered}</Chip>
  if (document.quarantined_at) return <Chip tone={document.malware ? 'red' : 'blue'}>{say.quarantined}</Chip>
  if (document.state === 'readable') return null
  return <Chip tone={document.state === 'reading' ? 'blue' : 'amber'}>{words.document_state[document.state]}</Chip>
}

function DocumentItem({ document, isAnswer }: { document: DocumentView; isAnswer: boolean }) {
  const { directive } = useDirective()
  const { when } = useOffice()
  return (
    <li className={`${parts.row} ${page.item} ${isAnswer ? style.answer : ''}`}>
      <div>
        <h3>
          <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id: document.id }}>
            {document.title}
          </Link>
        </h3>
        <p className={parts.muted}>
          {[
            isAnswer ? say.answer : null,
            document.file_name === document.title ? null : document.file_name,
            fileSize(document.size),
            document.page_count === null ? null : say.pages({ count: document.page_count }),
            wordFor(words.origin, document.origin),
            say.added({ name: document.added_by.name, when: when(document.added_at) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {document.state === 'needs_a_person' && document.reason ? (
          <p className={parts.muted}>{wordFor(words.document_reason, document.reason)}</p>
        ) : null}
      </div>
      <div className={page.itemEnd}>
        <StateChip document={document} />
        {document.class === 'fact' ? null : <Chip tone="violet">{words.class[document.class]}</Chip>}
      </div>
    </li>
  )
}
