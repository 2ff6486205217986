import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { map, type Observable } from 'rxjs'
import type { z } from 'zod'
import { ANSWER_SCHEMA } from './answers.js'

/** Compares each answer with the schema that its route declares, as it will be on the wire. On in tests: a field too many is a leak. */
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
    )
  }
}
