import { z } from 'zod'
import { Id, Instant, PersonRef } from '../platform/http/schemas.js'

/** The unfinished work of one person who has left, counted over the cases that the reader works on. */
export const LeftWorkView = z
  .strictObject({
    items: z.array(
      z.strictObject({
        person: PersonRef,
        ended_at: Instant,
        directives: z.number().int(),
        assignments: z.number().int(),
        tasks: z.number().int(),
        measures: z.number().int(),
        obligations: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'LeftWorkView' })
export type LeftWorkView = z.infer<typeof LeftWorkView>
export const HandOverBody = z.strictObject({ from_id: Id, to_id: Id }).meta({ id: 'HandOverBody' })
export type HandOverBody = z.infer<typeof HandOverBody>
export const HandedOverView = z
  .strictObject({
    directives: z.number().int(),
    /**
     * Directives on which some work could not be handed over: the successor is excluded by a wall, or owner and verifier would be
     * the same person.
     */
    left: z.array(z.string()),
  })
  .meta({ id: 'HandedOverView' })
export type HandedOverView = z.infer<typeof HandedOverView>
