import type { Standing } from '../api/types.js'

/** Obligations that can be marked as ongoing, including those that already are. */
export type ToStand = Pick<Standing, 'kind' | 'id' | 'subject' | 'version'> & Partial<Standing>
