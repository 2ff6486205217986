import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { catchError, map, type Observable } from 'rxjs'
import type { z } from 'zod'
import { type ErrorCode, Refused } from '../../domain/errors.js'
import { ANSWER_SCHEMA } from './answers.js'
import { ALWAYS, codesOf } from './openapi/problem-answers.js'

/**
 * Validates each response, as it will be sent, against the declaration of its route. On in tests: an additional field is a leak,
 * and an undeclared refusal is one that no client expects.
 */
@Injectable()
export class CheckAnswers implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = this.reflector.get<z.ZodType | undefined>(ANSWER_SCHEMA, context.getHandler())
    return next.handle().pipe(
      map((answer: unknown) => {
        if (schema) schema.parse(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer)))
        return answer
      }),
      catchError((error: unknown) => {
        if (error instanceof Refused) requireDeclared(error.code, context)
        throw error
      }),
    )
  }
}

function requireDeclared(code: ErrorCode, context: ExecutionContext): void {
  const route = { handler: context.getHandler() as never, metatype: context.getClass() as never, name: context.getHandler().name }
  if (ALWAYS.includes(code) || codesOf(route).includes(code)) return
  throw new Error(`${context.getClass().name}.${route.name} refuses with ${code}, which it does not declare: add it to @Refuses.`)
}
