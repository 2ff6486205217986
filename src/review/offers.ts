import { LINKED } from '../directives/records.js'

/** What the room of review supplies to earlier rooms. Loaded with its module. */

LINKED.fill('demand', 'SELECT id FROM demand WHERE directive_id = $1 AND id = ANY ($2)')
