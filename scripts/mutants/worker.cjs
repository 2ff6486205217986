// A process of the mutation run. It loads the product once and runs the specs that it is sent, with a mutant on or none. The mutants
// that are decided while the product loads get a process of their own.
const { join } = require('node:path')
const { runCLI } = require('jest')

const root = join(__dirname, '..', '..')

process.on('message', (task) => {
  void run(task).then(
    (answer) => process.send(answer),
    (error) => process.send({ failed: String(error.stack ?? error) }),
  )
})
process.once('disconnect', () => process.exit(0))

async function run({ spec, mutant = '', sql = '' }) {
  globalThis.edictMutant = mutant
  process.env.EDICT_MUTANT = mutant
  process.env.EDICT_MUTANT_SQL = sql
  globalThis.edictSeen = new Set()
  const began = Date.now()
  const { results } = await runCLI(
    {
      $0: '',
      config: join(root, 'jest.mutants.config.cjs'),
      runTestsByPath: true,
      runInBand: true,
      silent: true,
      ci: true,
      _: [spec],
    },
    [root],
  )
  const failures = results.testResults.flatMap(({ testExecError, testResults }) => [
    ...(testExecError ? [`${testExecError.message ?? testExecError}`] : []),
    ...testResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? ''}`),
  ])
  return {
    ran: results.numTotalTests,
    failures: failures.map((one) => one.slice(0, 400)),
    seconds: (Date.now() - began) / 1_000,
    seen: [...globalThis.edictSeen],
  }
}
