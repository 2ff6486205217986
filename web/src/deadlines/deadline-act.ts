/** The actions that a person may take on a deadline. */
export type DeadlineAct =
  | 'corrected'
  | 'facts_corrected'
  | 'extension_requested'
  | 'extension_agreed'
  | 'extension_denied'
  | 'extended'
  | 'paused'
  | 'resumed'
  | 'checked'
  | 'met'
  | 'missed'
  | 'waived'
