import { Readable } from 'node:stream'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Id, Line, RecordClass } from '../platform/http/schemas.js'
import type { Upload } from './add-document.js'

export const UploadFields = z
  .strictObject({
    title: Line(300).nullable().default(null),
    class: RecordClass.default('fact'),
    origin: z.enum(['received', 'produced']).default('received'),
    receipt_id: Id.nullable().default(null),
  })
  .meta({ id: 'UploadFields' })
export type UploadFields = z.infer<typeof UploadFields>

/**
 * Reads the fields of an upload up to its file, which is read as a stream. Fields after the file are refused when the
 * stream ends, before anything is stored: an unseen class would make a privileged file a fact.
 * Throws `file/missing`, `file/broken` for an incomplete multipart body, `request/invalid`,
 * `request/unsupported_type`. Reading the stream can throw the
 * same.
 */
export async function readUpload(request: FastifyRequest): Promise<{ fields: z.infer<typeof UploadFields>; upload: Upload }> {
  if (!request.isMultipart()) throw new Refused('request/unsupported_type')
  const given: Record<string, unknown> = {}
  try {
    const parts = request.parts()
    for (;;) {
      const { done, value: part } = await parts.next()
      if (done) throw new Refused('file/missing')
      if (part.type === 'file' && part.fieldname === 'file') {
        const stream = Readable.from(wholeFile(part, parts), { objectMode: false })
        return {
          fields: checked(given),
          upload: { stream, file_name: nameOf(part.filename), media_type: mediaTypeOf(part.mimetype) },
        }
      }
      if (part.type === 'file' || Object.hasOwn(given, part.fieldname))
        throw invalid(part.fieldname, 'This field is not allowed here, or is repeated.')
      given[part.fieldname] = part.value
    }
  } catch (error) {
    throw refusalOf(error)
  }
}

async function* wholeFile(part: MultipartFile, rest: AsyncIterableIterator<Multipart>): AsyncGenerator<Buffer> {
  try {
    yield* part.file
    const { done, value: surplus } = await rest.next()
    if (!done) throw invalid(surplus.fieldname, 'This field must come before the file.')
  } catch (error) {
    throw refusalOf(error)
  }
}

function checked(given: Record<string, unknown>): z.infer<typeof UploadFields> {
  const fields = UploadFields.safeParse(given)
  if (fields.success) return fields.data
  throw new Refused('request/invalid', {
    issues: fields.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  })
}

const invalid = (path: string, message: string) => new Refused('request/invalid', { issues: [{ path, message }] })

// The parser's own errors have a status if a limit was exceeded, and none if the body is malformed or ended too soon.
function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return error
  return (error as { statusCode?: number })?.statusCode === 413 ? new Refused('file/too_large') : new Refused('file/broken')
}

// File names are for people: no folders, no control characters, not empty, limited in length.
function nameOf(given: string | undefined): string {
  const name = (given ?? '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Surrogate}]/gu, '')
    .trim()
  return [...(name ?? '')].slice(-200).join('') || 'file'
}

function mediaTypeOf(given: string | undefined): string {
  return /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,100}$/i.test(given ?? '')
    ? (given as string).toLowerCase()
    : 'application/octet-stream'
}
