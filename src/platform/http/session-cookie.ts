/**
 * The name of the session cookie. Over https it has the prefix `__Host-`: browsers then accept it only from this host, so that a
 * sibling subdomain cannot replace it with a session of its own. Plain http, as on localhost, cannot have the prefix.
 */
export const sessionCookieName = (publicUrl: string) =>
  publicUrl.startsWith('https:') ? '__Host-edict_session' : 'edict_session'
