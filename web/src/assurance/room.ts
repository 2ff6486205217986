import { declareRoom } from '../case/room.js'
import { Authenticity } from './authenticity-panel.js'

/** Whether a directive comes from the agency that it names. */
export const assurance = declareRoom({ panels: [{ order: 30, Panel: Authenticity }], dialogs: {} })
