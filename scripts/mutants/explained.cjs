// Survivors that were looked at: test/mutants/explained.json says why nothing notices, and names the second guard that catches it. An
// entry is about one guard (`guard`), or about all whose whole id a regular expression matches (`guards`), whose groups the second may
// name.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const entries = JSON.parse(readFileSync(join(__dirname, '..', '..', 'test', 'mutants', 'explained.json'), 'utf8'))

/** @returns what may catch this guard: the first that holds is enough */
exports.explanationsOf = (id) =>
  entries.flatMap((entry, nth) => {
    if (entry.guard !== undefined) return entry.guard === id ? [{ nth, second: entry.second, because: entry.because }] : []
    const found = new RegExp(`^(?:${entry.guards})$`).exec(id)
    if (!found) return []
    const second = entry.second.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '')
    return [{ nth, second, because: entry.because }]
  })

exports.entries = entries
