/** A host that an administrator allows to be inside our own networks, and to be called without TLS. Any port if none is given. */
export interface ListedHost {
  /** As a browser's address bar writes it: lower case, addresses in canonical form, IPv6 in brackets. */
  readonly host: string
  readonly port: string | null
}

/** Parses `flags.internal, 10.0.0.7:8443, [fd00::7]`. Null if it is not such a list. */
export function readListedHosts(text: string): ListedHost[] | null {
  const hosts = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(readOne)
  return hosts.includes(null) ? null : (hosts as ListedHost[])
}

/** Whether a URL leads to a listed host. */
export function isListed(listed: readonly ListedHost[], url: URL): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return listed.some((one) => one.host === url.hostname && (one.port === null || one.port === port))
}

function readOne(text: string): ListedHost | null {
  const port = /:(\d{1,5})$/.exec(text)?.[1] ?? null
  const bare = port === null ? text : text.slice(0, -port.length - 1)
  // Nothing but a host: an entry with a path, a user or a scheme is a mistake.
  if (!/^(\[[^\]]+\]|[^:/?#@\\\s[\]]+)$/.test(bare) || !URL.canParse(`http://${bare}/`)) return null
  const { hostname, port: left } = new URL(`http://${bare}/`)
  return left === '' && hostname !== '' ? { host: hostname, port } : null
}
