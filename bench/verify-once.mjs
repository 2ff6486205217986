// Verifies a ledger once and prints what it took, in a process that does nothing else: its peak memory is that of the verification.
import { performance } from 'node:perf_hooks'
import { verifyLedger } from '../dist/ledger/verify/verify-ledger.js'

const begun = performance.now()
const { faults, ...counts } = await verifyLedger(process.argv[2])
const seconds = (performance.now() - begun) / 1000
process.stdout.write(
  JSON.stringify({ ...counts, faults: faults.length, seconds, peak_mib: process.resourceUsage().maxRSS / 1024 }),
)
