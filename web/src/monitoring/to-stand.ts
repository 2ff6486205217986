import type { Standing } from '../api/types.js'

/** What may be said to stay in force: what does already, or an obligation that does not yet. */
export type ToStand = Pick<Standing, 'kind' | 'id' | 'subject' | 'version'> & Partial<Standing>
