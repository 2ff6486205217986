import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common'
import { ApiHeader, ApiResponse } from '@nestjs/swagger'
import type { z } from 'zod'

export const ANSWER_SCHEMA = 'edict:answer_schema'
export const CHANGES = 'edict:changes'

/** What a route answers: documents it, and lets the tests check each answer against it. */
export const Answers = (schema: z.ZodType, status = 200) =>
  applyDecorators(
    HttpCode(status),
    SetMetadata(ANSWER_SCHEMA, schema),
    ApiResponse({ status, description: 'Done.', standardSchema: schema }),
  )

/** A write: asks for an Idempotency-Key. */
export const Writes = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A new UUID for each operation. Send the same one when you retry the same request.',
    }),
  )

/** A change of something that is there: asks for an Idempotency-Key and for the version that the client saw. */
export const Changes = () =>
  applyDecorators(
    Writes(),
    SetMetadata(CHANGES, true),
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that the client last read, in double quotes.' }),
  )
