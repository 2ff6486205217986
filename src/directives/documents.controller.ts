import { Controller, Get, Post, Req, Res } from '@nestjs/common'
import { ApiBody, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { DocumentFiles } from '../documents/document-files.js'
import { DocumentView, ListedDocument, PageView } from '../documents/documents.schema.js'
import { listDocuments, listMailHeaders, listPages, ownDocuments } from '../documents/keep-document.js'
import { threadsOf } from '../documents/threads.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { TakesFile } from '../platform/http/content-types.js'
import { Params, Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { type Access, accessTo } from './access.js'
import { AddDocument } from './add-document.js'
import { readUpload } from './read-upload.js'

type Document = z.infer<typeof DocumentView>

const ContentQuery = z.strictObject({ inline: z.literal('1').optional() })
type ContentQuery = z.infer<typeof ContentQuery>

/** Kinds that a browser shows without executing anything. All others are offered for download. */
const INLINE = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain']

@ApiTags('Documents')
@Controller('directives/:reference/documents')
export class DocumentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addDocument: AddDocument,
    private readonly files: DocumentFiles,
  ) {}

  @Get()
  @Operation('listDocuments', 'List documents')
  @Allow('signed_in')
  @Answers(listOf(ListedDocument))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, params.reference)
      const documents = await visibleDocuments(tx, access)
      const seen = new Set(documents.map(({ id }) => id))
      const threads = threadsOf((await listMailHeaders(tx, access.directive.id)).filter(({ id }) => seen.has(id)))
      return { items: documents.map((document) => ({ ...document, answers_id: threads.get(document.id) ?? null })) }
    })
  }

  /** Multipart; the fields come before the file. */
  @Post()
  @Operation('addDocument', 'Upload a document')
  @Allow('task.complete')
  @Writes()
  @TakesFile()
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        title: { type: 'string' },
        class: { type: 'string' },
        origin: { type: 'string' },
        receipt_id: { type: 'string' },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @Answers(DocumentView, 201)
  @Refuses('file/broken', 'file/empty', 'file/missing')
  async add(@CurrentActor() actor: Actor, @Params() params: InDirective, @Req() request: FastifyRequest) {
    const { fields, upload } = await readUpload(request)
    return this.addDocument.run(actor, { ...params, ...fields }, upload)
  }

  @Get(':id')
  @Operation('getDocument', "Show a document's details")
  @Allow('signed_in')
  @Answers(DocumentView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.work.read(
      actor,
      async (tx) => (await visibleDocument(tx, await accessTo(tx, params.reference), params.id)).document,
    )
  }

  @Get(':id/pages')
  @Operation('listPages', 'List the pages of text that were read from a document')
  @Allow('signed_in')
  @Answers(listOf(PageView))
  pages(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.work.read(actor, async (tx) => {
      const { document } = await visibleDocument(tx, await accessTo(tx, params.reference), params.id)
      return { items: await listPages(tx, document.id) }
    })
  }

  @Get(':id/content')
  @Operation('getDocumentContent', 'Download a document')
  @Allow('signed_in')
  @Refuses('file/altered', 'file/infected', 'file/quarantined')
  async content(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @Query() query: ContentQuery,
    @Res() reply: FastifyReply,
  ) {
    const { document, directiveId } = await this.work.read(actor, async (tx) =>
      visibleDocument(tx, await accessTo(tx, params.reference), params.id),
    )
    if (document.quarantined_at) throw new Refused(document.malware ? 'file/infected' : 'file/quarantined')
    const { stream, size } = await this.files.open({ ...document, directive_id: directiveId })
    const inline = query.inline === '1' && INLINE.includes(document.media_type)
    return reply
      .header('content-type', inline ? document.media_type : 'application/octet-stream')
      .header('content-length', String(size))
      .header(
        'content-disposition',
        `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(document.file_name)}`,
      )
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(stream)
  }
}

async function visibleDocuments(tx: Tx, access: Access, id: string | null = null): Promise<Document[]> {
  const documents = await listDocuments(tx, access.directive.id, id)
  const own = access.levels.includes('work') ? await ownDocuments(tx, access.directive.id, access.actor.id) : new Set<string>()
  return documents.filter((document) =>
    access.sees('document', { class: document.class as RecordClass, own: own.has(document.id) }),
  )
}

async function visibleDocument(tx: Tx, access: Access, id: string): Promise<{ document: Document; directiveId: string }> {
  const [document] = await visibleDocuments(tx, access, id)
  if (!document) throw new Refused('resource/not_found')
  return { document, directiveId: access.directive.id }
}
