import { BlockList, isIP } from 'node:net'

/**
 * `public`: on the open internet. `internal`: a network of ours, called only if an administrator lists the host. `never`: never a
 * valid target, listed or not: link-local addresses, cloud metadata services, reserved ranges, and addresses that embed others
 * (mapped, NAT64, 6to4, Teredo), which could lead anywhere.
 */
export type AddressKind = 'public' | 'internal' | 'never'

type Range = readonly [network: string, prefix: number]

// IANA's special-purpose registries, as of November 2026, and the fixed addresses of cloud metadata services outside them.
const NEVER_4: readonly Range[] = [
  ['0.0.0.0', 8],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.175.48.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const INTERNAL_4: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
]
const NEVER_6: readonly Range[] = [
  ['fd00:ec2::', 32],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]
const INTERNAL_6: readonly Range[] = [
  ['::1', 128],
  ['fc00::', 7],
]
/** Everything that is allocated to the public internet. */
const GLOBAL_6: readonly Range[] = [['2000::', 3]]

const list = (ranges: readonly Range[], family: 'ipv4' | 'ipv6'): BlockList => {
  const made = new BlockList()
  for (const [network, prefix] of ranges) made.addSubnet(network, prefix, family)
  return made
}
const never4 = list(NEVER_4, 'ipv4')
const internal4 = list(INTERNAL_4, 'ipv4')
const never6 = list(NEVER_6, 'ipv6')
const internal6 = list(INTERNAL_6, 'ipv6')
const global6 = list(GLOBAL_6, 'ipv6')

/** The kind of an address. Text that is not an address, or that names an interface, is never called. */
export function kindOfAddress(address: string): AddressKind {
  if (isIP(address) === 4) {
    if (never4.check(address, 'ipv4')) return 'never'
    return internal4.check(address, 'ipv4') ? 'internal' : 'public'
  }
  // Mapped addresses begin with ::ffff, which the IPv6 ranges exclude; the IPv4 list is never consulted for them.
  if (isIP(address) !== 6 || address.includes('%') || never6.check(address, 'ipv6')) return 'never'
  if (internal6.check(address, 'ipv6')) return 'internal'
  return global6.check(address, 'ipv6') ? 'public' : 'never'
}
