import { isIPv6 } from 'node:net'

/**
 * The network of an address, as it is counted for rate limiting: an IPv4 address itself; for IPv6 the first 64 bits, because the
 * holder of one address there has them all. Text that is not an address counts as itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const bare = address.replace(/%.*$/, '').toLowerCase()
  if (!isIPv6(bare)) return address.slice(0, 64)
  const [left = '', right] = bare.split('::')
  const head = groupsOf(left)
  const zeros = right === undefined ? 0 : 8 - head.length - groupsOf(right).length
  const all = [...head, ...Array<string>(zeros).fill('0'), ...(right === undefined ? [] : groupsOf(right))]
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

const groupsOf = (text: string): string[] =>
  // An IPv4 suffix takes the place of two groups.
  text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['v4', 'v4'] : [group]))
