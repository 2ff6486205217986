import { declareRoom } from '../case/room.js'
import { Findings } from './findings-panel.js'

/** What the checker found on a directive. */
export const findings = declareRoom({ panels: [{ order: 10, Panel: Findings }], dialogs: {} })
