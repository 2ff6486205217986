import type { Role } from '../access/role.js'
import type { AccountNoticeCode } from '../account-notices.js'
import type { DeadlineEventKind } from '../deadlines/events.js'
import type { TriggerKind } from '../deadlines/period.js'
import type { Step } from '../deadlines/steps.js'
import type { ErrorCode } from '../errors.js'
import type { FindingCode } from '../findings.js'
import type { ReleaseAct } from '../remediation/release.js'
import type { AppealAction, ProceedingStage } from '../workflow/appeal.js'
import type { ComplyAction } from '../workflow/comply.js'
import type { FactName } from '../workflow/facts.js'
import type { Mover } from '../workflow/mover.js'
import type { Stage } from '../workflow/stage.js'

/**
 * The codes that each language must have words for, as far as the types know: a new stage, fact, action or refusal does not
 * compile without its words.
 */
export type NeededCode =
  | ErrorCode
  | `stage/${Stage | ProceedingStage}`
  | `fact/${FactName}`
  | `action/${ComplyAction | AppealAction | `release_${ReleaseAct}` | 'approve_letter'}`
  | `mover/${Mover}`
  | `role/${Role}`
  | `account_notice/${AccountNoticeCode}`
  | `task/stage_${Stage}`
  | `event/directive.${ComplyAction}`
  | `event/deadline.${DeadlineEventKind}`
  | `trigger/${TriggerKind}`
  | `step/${Step['code']}`
  | `finding/${FindingCode}`
  | `finding_do/${FindingCode}`
