import { type Channel } from '../api/types.js'

/** The ways in which something reaches us, the most likely first. */
export const CHANNELS: Channel[] = ['email', 'post', 'courier', 'personal_service', 'portal', 'telephone', 'other']
