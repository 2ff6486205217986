import { RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { ERRORS, type ErrorCode } from '../../../domain/errors.js'
import { CHANGES } from '../answers.js'
import { ASKS, type Ask, ROUTE_POLICY, type RoutePolicy, WRITES_WITHOUT_KEY } from '../policy.js'
import { HTTP_STATUS } from '../problem.js'
import { REFUSES } from '../refusals.js'
import { inputsOf } from '../require-contract.js'
import type { Route } from '../routes.js'

/** Codes that any route can return: they concern the installation, not the request. */
export const ALWAYS: readonly ErrorCode[] = [
  'internal/unexpected',
  'service/busy',
  'service/disk_full',
  'service/unavailable',
  'service/schema_newer',
]

/** Every code that a route can return, from the declarations of its decorators, in order of status. */
export function codesOf(route: Pick<Route, 'handler' | 'metatype' | 'name'>): ErrorCode[] {
  const declared = <T>(key: string) => Reflect.getMetadata(key, route.handler) as T | undefined
  const policy = declared<RoutePolicy>(ROUTE_POLICY) ?? 'anyone'
  const asks = declared<Ask[]>(ASKS) ?? []
  const verb = declared<RequestMethod>(METHOD_METADATA) ?? RequestMethod.GET
  const writes = verb !== RequestMethod.GET
  const codes = new Set<ErrorCode>(declared<ErrorCode[]>(REFUSES) ?? [])
  const add = (when: boolean, ...more: ErrorCode[]) => {
    if (when) for (const code of more) codes.add(code)
  }
  const known = policy !== 'anyone'
  const byToken = known && !asks.includes('in_person')
  add(known, 'access/not_signed_in')
  add(known && !asks.includes('any_time'), 'access/second_factor_needed')
  add(known && policy !== 'signed_in', 'access/forbidden')
  add(known && asks.includes('in_person'), 'access/by_person_only')
  add(byToken && writes, 'access/scope_needed')
  add(asks.includes('fresh'), 'access/fresh_sign_in_needed')
  add(
    known && writes && !declared<boolean>(WRITES_WITHOUT_KEY),
    'request/idempotency_key_required',
    'request/idempotency_key_reused',
  )
  add(declared<boolean>(CHANGES) === true, 'request/if_match_required', 'resource/stale')
  // Invalid JSON is refused by the framework before any schema is checked.
  add(writes || inputsOf(route).length > 0, 'request/invalid')
  add(writes, 'file/too_large', 'request/cross_site', 'request/unsupported_type')
  add(`${pathOf(route.metatype)}/${pathOf(route.handler)}`.includes(':'), 'resource/not_found')
  return [...codes].sort((a, b) => statusOf(a) - statusOf(b) || (a < b ? -1 : 1))
}

const pathOf = (declared: object) => String(Reflect.getMetadata(PATH_METADATA, declared) ?? '')
const statusOf = (code: ErrorCode) => HTTP_STATUS[ERRORS[code]]

/** The error responses of an operation, by status. Each lists its codes, for readers and in `x-problem-codes` for programs. */
export function problemAnswers(codes: readonly ErrorCode[]): Record<string, object> {
  const answers = [...new Set(codes.map(statusOf))].map((status) => {
    const own = codes.filter((code) => statusOf(code) === status)
    return [status, answer(own)]
  })
  return { ...Object.fromEntries(answers), default: { $ref: '#/components/responses/Unexpected' } }
}

export const PROBLEM_RESPONSES = {
  Unexpected: answer(ALWAYS),
}

function answer(codes: readonly ErrorCode[]): object {
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    'x-problem-codes': codes,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

export const PROBLEM_SCHEMAS = {
  Problem: {
    type: 'object',
    description:
      'Why a request was refused (RFC 9457). Programs read `code` and `params`; `detail` is a sentence for the person.',
    required: ['type', 'title', 'status', 'code', 'params', 'detail', 'request_id'],
    properties: {
      type: { type: 'string', description: 'The code as a URN.', example: 'urn:edict:problem:resource/not_found' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      code: { $ref: '#/components/schemas/ProblemCode' },
      params: {
        type: 'object',
        additionalProperties: true,
        description: 'What the sentence names, such as the fields that are invalid.',
      },
      detail: { type: 'string' },
      request_id: { type: 'string', description: 'Also in the header `x-request-id` and in the log.' },
    },
  },
  ProblemCode: { type: 'string', enum: Object.keys(ERRORS).sort() },
}
