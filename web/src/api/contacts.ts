import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** Agency communications, stated grounds and notifications: what the screens read and write. */

type In = '/api/v1/directives/{reference}'
type Ok<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Contact = Ok<`${In}/contacts`>['items'][number]
export type ContactNote = Contact['notes'][number]
export type Grounds = Ok<`${In}/grounds`>
export type Ground = NonNullable<Grounds['ground']>
export type Hypothesis = Grounds['hypotheses'][number]
export type Notification = Ok<`${In}/notifications`>['items'][number]

export const contactsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'contacts'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/contacts', { params: { path: { reference } }, signal })),
  })
export const groundsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'grounds'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/grounds', { params: { path: { reference } }, signal })),
  })
export const notificationsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'notifications'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/notifications', { params: { path: { reference } }, signal })),
    // What is late becomes so by itself.
    refetchInterval: 60_000,
  })

type Reason = BodyOf<`${In}/contacts/{id}/void`, 'post'>

export const contactsApi = {
  record: (reference: string, body: BodyOf<`${In}/contacts`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/contacts', { params: { path: { reference }, header: once(sent) }, body })),
  confirm: (reference: string, id: string, body: BodyOf<`${In}/contacts/{id}/confirm`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/contacts/{id}/confirm', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  notConfirmed: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/contacts/{id}/not-confirmed', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  void: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/contacts/{id}/void', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  note: (reference: string, id: string, body: BodyOf<`${In}/contacts/{id}/notes`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/contacts/{id}/notes', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  voidNote: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/contact-notes/{id}/void', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  writeGround: (reference: string, body: BodyOf<`${In}/grounds`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/grounds', { params: { path: { reference }, header: once(sent) }, body })),
  rewriteGround: (reference: string, id: string, body: BodyOf<`${In}/grounds/{id}`, 'patch'>, sent: Sent) =>
    answer(
      http.PATCH('/api/v1/directives/{reference}/grounds/{id}', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  suppose: (reference: string, body: BodyOf<`${In}/hypotheses`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/hypotheses', { params: { path: { reference }, header: once(sent) }, body })),
  drop: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/hypotheses/{id}/drop', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  addNotification: (reference: string, body: BodyOf<`${In}/notifications`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notifications', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  changeNotification: (reference: string, id: string, body: BodyOf<`${In}/notifications/{id}`, 'patch'>, sent: Sent) =>
    answer(
      http.PATCH('/api/v1/directives/{reference}/notifications/{id}', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  sentNotification: (reference: string, id: string, body: BodyOf<`${In}/notifications/{id}/sent`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notifications/{id}/sent', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  notNeeded: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notifications/{id}/not-needed', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  voidNotification: (reference: string, id: string, body: Reason, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notifications/{id}/void', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
}
