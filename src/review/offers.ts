import { LINKED } from '../directives/records.js'

/** What the review room provides to earlier rooms. Loaded with its module. */

LINKED.fill('demand', 'SELECT id FROM demand WHERE directive_id = $1 AND id = ANY ($2)')
