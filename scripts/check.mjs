// npm run check: the checks that a change must pass before anyone else sees it, run in parallel. The output of each is printed
// when it ends.
import { spawn } from 'node:child_process'

// The longest first.
const CHECKS = ['test:unit', 'rules', 'dead', 'types:server', 'types:web', 'lint']

const started = Date.now()
const seconds = () => ((Date.now() - started) / 1000).toFixed(1)

function run(check) {
  return new Promise((done) => {
    const said = []
    const child = spawn('npm', ['run', '-s', check], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    child.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    child.once('close', (code) => {
      process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'} after ${seconds()} s: ${check}\n`)
      // Successful checks print nothing, except for the tests.
      if (code !== 0 || check === 'test:unit') process.stdout.write(Buffer.concat(said))
      done(code === 0)
    })
  })
}

const passed = await Promise.all(CHECKS.map(run))
process.stdout.write(`${passed.every(Boolean) ? 'Everything passed' : 'Something failed'} after ${seconds()} s.\n`)
process.exit(passed.every(Boolean) ? 0 : 1)
