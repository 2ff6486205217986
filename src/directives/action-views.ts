import type { z } from 'zod'
import { say } from '../domain/catalogue/say.js'
import type { AvailableAction, AvailableContest } from '../domain/workflow/available.js'
import type { ActionView } from './directive.schema.js'

/** The actions as the API shows them, with the reason in words if one is not available. */
export function actionViews(actions: readonly (AvailableAction | AvailableContest)[]): z.infer<typeof ActionView>[] {
  return actions.map((action) => ({
    action: action.action,
    available: action.available,
    refusal: action.refusal
      ? { code: action.refusal.code, params: action.refusal.params, detail: say(action.refusal.code, action.refusal.params) }
      : null,
    overridable: action.overridable,
    needs_reason: action.needs_reason,
    needs_until: 'needs_until' in action && action.needs_until,
    to: action.to ?? null,
    targets: 'targets' in action && action.targets ? [...action.targets] : null,
    outcomes: action.outcomes ? [...action.outcomes] : null,
  }))
}
