import { isListed, readListedHosts } from './listed-hosts.js'

it('reads hosts with and without a port, in the form used in addresses', () => {
  expect(readListedHosts(' Flags.Internal, 10.0.0.7:8443 ,[FD00::7]:8080,0x7f.1,')).toEqual([
    { host: 'flags.internal', port: null },
    { host: '10.0.0.7', port: '8443' },
    { host: '[fd00::7]', port: '8080' },
    { host: '127.0.0.1', port: null },
  ])
  expect(readListedHosts('')).toEqual([])
})

it.each(['https://flags.internal', 'flags.internal/x', 'user@flags.internal', 'a b', ':80', 'x:y', 'fd00::7'])(
  'refuses %s, which is not a host',
  (text) => expect(readListedHosts(`ok.internal,${text}`)).toBeNull(),
)

it('lists a host with its port, or with every port if none is given', () => {
  const listed = readListedHosts('flags.internal,10.0.0.7:8443,plain.internal:80') as []
  const on = (url: string) => isListed(listed, new URL(url))
  expect(
    [
      'https://flags.internal/a',
      'http://FLAGS.internal:99',
      'https://10.0.0.7:8443',
      'http://0x0a.0.0.7:8443',
      'http://plain.internal',
    ].map(on),
  ).not.toContain(false)
  expect(
    ['https://x.flags.internal', 'https://10.0.0.7', 'https://plain.internal', 'https://flags.internal.'].map(on),
  ).not.toContain(true)
})
