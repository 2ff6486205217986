// After a run of many spec files: lists the slowest, and the tests that came near their limit. It never fails the run.
const MANY = 10
const AIM = 40

module.exports = class {
  onRunComplete(_, { testResults }) {
    if (testResults.length <= MANY) return
    const files = testResults
      .map(({ testFilePath, perfStats, testResults: tests }) => ({
        file: testFilePath.replace(`${process.cwd()}/`, ''),
        seconds: perfStats.runtime / 1000,
        longest: Math.max(0, ...tests.map(({ duration }) => duration ?? 0)) / 1000,
      }))
      .sort((one, other) => other.seconds - one.seconds)
    const line = (seconds, longest, file) => `${seconds.padStart(8)} ${longest.padStart(13)}  ${file}\n`
    process.stderr.write(`\nSlowest spec files; the aim is ${AIM} s for each on an idle machine.\n`)
    process.stderr.write(line('seconds', 'longest test', 'file'))
    for (const { file, seconds, longest } of files.slice(0, MANY))
      process.stderr.write(line(seconds.toFixed(1), longest.toFixed(1), file))
  }
}
