import type { z } from 'zod'
import type { Locale } from '../domain/catalogue/locale.js'
import { sayCode } from '../domain/catalogue/say.js'
import type { AvailableAction, AvailableContest } from '../domain/workflow/available.js'
import type { ActionView } from './directive.schema.js'

/** The actions as the API shows them, with the reason in words if one is not available. */
export function actionViews(
  locale: Locale,
  actions: readonly (AvailableAction | AvailableContest)[],
): z.infer<typeof ActionView>[] {
  return actions.map((action) => ({
    action: action.action,
    available: action.available,
    refusal: action.refusal
      ? {
          code: action.refusal.code,
          params: action.refusal.params,
          detail: sayCode(locale, action.refusal.code, action.refusal.params),
        }
      : null,
    overridable: action.overridable,
    needs_reason: action.needs_reason,
    needs_until: 'needs_until' in action && action.needs_until,
    to: action.to ?? null,
    targets: 'targets' in action && action.targets ? [...action.targets] : null,
    outcomes: action.outcomes ? [...action.outcomes] : null,
  }))
}
