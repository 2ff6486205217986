import { kindOfAddress } from './addresses.js'

const WRITTEN: Record<string, readonly string[]> = {
  public: ['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.15.255.255', '172.32.0.0', '11.0.0.0', '2606:4700:4700::1111', '2a00::1'],
  internal: [
    '10.0.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
  ],
  never: [
    // Cloud metadata addresses, and link-local ones.
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    // This host, multicast, broadcast.
    '0.0.0.0',
    '0.1.2.3',
    '::',
    '224.0.0.1',
    '239.255.255.255',
    '255.255.255.255',
    '240.0.0.1',
    'ff02::1',
    // Addresses that embed another address: mapped, compatible, NAT64, 6to4, Teredo.
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:a00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    // Ranges for documentation, tests and reserved use.
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.7',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '5f00::1',
    'fec0::1',
    // Not an address.
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '8.8.8.8.',
    ' 8.8.8.8',
    '[2a00::1]',
  ],
}

it.each(Object.entries(WRITTEN))('%s addresses are recognised', (kind, addresses) => {
  expect(addresses.map((address) => [address, kindOfAddress(address)])).toEqual(addresses.map((address) => [address, kind]))
})
