import { ALTERED_FILES } from '../outbox/watch.js'

/** What the documents room provides to earlier rooms. Loaded with its module. */

ALTERED_FILES.fill('SELECT max(altered_at) AS last_at FROM document WHERE altered_at IS NOT NULL')
