// biome-ignore lint/style/noRestrictedImports: this file is what the others use instead.
import { Body as NestBody, Param as NestParam, Query as NestQuery, type PipeTransform } from '@nestjs/common'
import { z } from 'zod'

/**
 * The input of a route. A schema and the type of its output share one name, so that a parameter states it once: `@Body() body:
 * ContactBody`. The compiler keeps the type's name as the parameter's metadata, where it resolves to the schema. A parameter
 * whose type is not such a name stops the application from starting: nothing reaches a use case without validation.
 */
export const Body = () => checked('Body', NestBody)
export const Params = () => checked('Params', NestParam)
export const Query = () => checked('Query', NestQuery)

type Source = (options: { schema: z.ZodType; pipes?: PipeTransform[] }) => ParameterDecorator

function checked(name: string, source: Source): ParameterDecorator {
  return (target, method, index) => {
    const schema = typesOf(target, method)[index]
    if (!(schema instanceof z.ZodType))
      throw new Error(
        `${target.constructor.name}.${String(method)}: @${name}() needs a parameter whose type is the name of an imported zod schema.`,
      )
    source({ schema })(target, method, index)
  }
}

function typesOf(target: object, method: string | symbol | undefined): unknown[] {
  return (Reflect.getMetadata('design:paramtypes', target, method as string) ?? []) as unknown[]
}
