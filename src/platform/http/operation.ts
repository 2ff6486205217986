import { applyDecorators, SetMetadata } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'

export const OPERATION = 'edict:operation'

/** Names a route in the API's description and in the clients that are generated from it, and says in one line what it does. */
export const Operation = (id: string, summary: string) =>
  applyDecorators(SetMetadata(OPERATION, id), ApiOperation({ operationId: id, summary }))
