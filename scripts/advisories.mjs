// npm run -s advisories: asks the registry for the known advisories of all production dependencies. It passes only if it gets an
// answer: a registry without advisories, such as many mirrors, counts as a failure.
//   0  nothing high or critical, or each finding is explained
//   1  a finding without an explanation, or an explanation that is out of date
//   2  unknown: the registry did not answer, or has no advisories
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const GRAVE = ['high', 'critical']
// A version whose critical advisory has been public since 2020 (GHSA-xvch-5gv4-984h). A registry that does not report it has no
// advisories.
const KNOWN_BAD = { name: 'minimist', version: '0.0.8' }

/** Each: { advisory, package, why, reviewed_on, until }. A finding is accepted up to and including that day. */
const explained = JSON.parse(readFileSync(process.argv[2] ?? join(root, 'docs', 'advisories.json'), 'utf8'))
const today = new Date().toISOString().slice(0, 10)

function npm(words, folder) {
  // npm puts its settings in the environment, so that the registry in this folder's .npmrc also applies in the other folder.
  const said = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: process.env })
  return said.stdout ?? ''
}

function unknown(why) {
  process.stderr.write(`The dependencies could not be checked for known vulnerabilities: ${why}\n`)
  process.exit(2)
}

function audit(folder, ...more) {
  const said = npm(['audit', '--json', '--omit=dev', `--registry=${registry}`, ...more], folder)
  let report
  try {
    report = JSON.parse(said)
  } catch {
    return unknown(`npm audit gave no report for ${registry}`)
  }
  if (report.auditReportVersion !== 2)
    unknown(`${registry} answered: ${report.message ?? JSON.stringify(report.error ?? report)}`)
  return report
}

/** The advisories themselves, each once: npm also lists every package that merely depends on an affected one. */
function advisoriesOf(report) {
  const found = new Map()
  for (const { via } of Object.values(report.vulnerabilities))
    for (const one of via)
      if (typeof one === 'object' && GRAVE.includes(one.severity))
        found.set(`${one.url} ${one.name}`, {
          advisory: one.url.split('/').at(-1),
          package: one.name,
          severity: one.severity,
          title: one.title,
        })
  return [...found.values()]
}

function knowsAdvisories() {
  const folder = mkdtempSync(join(tmpdir(), 'edict-advisories-'))
  try {
    const { name, version } = KNOWN_BAD
    const own = { name: 'probe', version: '1.0.0', dependencies: { [name]: version } }
    const lock = { ...own, lockfileVersion: 3, packages: { '': own, [`node_modules/${name}`]: { version } } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
    return advisoriesOf(audit(folder, '--package-lock-only')).some((one) => one.package === name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const registry = npm(['config', 'get', 'registry'], root).trim()
if (!knowsAdvisories()) unknown(`${registry} names no advisory for ${KNOWN_BAD.name} ${KNOWN_BAD.version}, so it knows none`)
const report = audit(root, '--package-lock-only')
const findings = advisoriesOf(report)
const matches = (finding) => (one) => one.advisory === finding.advisory && one.package === finding.package

const faults = [
  ...findings
    .filter((finding) => !explained.some(matches(finding)))
    .map((finding) => `${finding.package}: ${finding.severity}, ${finding.advisory}, ${finding.title}`),
  ...explained
    .filter((one) => !one.why || !one.reviewed_on || !(one.until >= today))
    .map((one) => `${one.package}: the explanation of ${one.advisory} has no reason or day, or ran until ${one.until}`),
  ...explained
    .filter((one) => !findings.some((finding) => matches(finding)(one)))
    .map((one) => `${one.package}: ${one.advisory} is explained but no longer found; remove the explanation`),
]
const parts = report.metadata.dependencies.prod
process.stdout.write(`${parts} parts asked at ${registry}: ${findings.length} high or critical, ${explained.length} explained\n`)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
