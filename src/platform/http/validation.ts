import { StandardSchemaValidationPipe } from '@nestjs/common'
import { Refused } from '../../domain/errors.js'

/** Validates bodies, queries and params against their zod schemas. A refusal names each field and its problem, not its value. */
export const validation = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new Refused('request/invalid', {
        issues: issues.slice(0, 50).map((issue) => ({
          path: (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.'),
          message: issue.message,
        })),
      }),
  })
