import { applyDecorators, SetMetadata } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'

export const OPERATION = 'edict:operation'

/** Names a route in the API's description and in the clients generated from it, and describes it in one line. */
export const Operation = (id: string, summary: string) =>
  applyDecorators(SetMetadata(OPERATION, id), ApiOperation({ operationId: id, summary }))
