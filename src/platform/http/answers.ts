import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common'
import { ApiHeader, ApiResponse } from '@nestjs/swagger'
import type { z } from 'zod'

export const ANSWER_SCHEMA = 'edict:answer_schema'
export const CHANGES = 'edict:changes'

/** The response of a route: documents it, and lets the tests validate each response. */
export const Answers = (schema: z.ZodType, status = 200) =>
  applyDecorators(
    HttpCode(status),
    SetMetadata(ANSWER_SCHEMA, schema),
    ApiResponse({ status, description: 'Done.', standardSchema: schema }),
  )

/** A write: requires an Idempotency-Key. */
export const Writes = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A new UUID for each operation. Send the same one when you retry the same request.',
    }),
  )

/** A change of something that exists: requires an Idempotency-Key and the version that the client saw. */
export const Changes = () =>
  applyDecorators(
    Writes(),
    SetMetadata(CHANGES, true),
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that the client last read, in double quotes.' }),
  )
