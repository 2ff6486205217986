import type { Directive } from '../directives/directive.entity.js'
import { type Recorder } from './record-event.js'

export async function* startPlaybook(_recorder: Recorder, _directive: Directive): AsyncGenerator<string> {}
