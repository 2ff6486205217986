// A part of the guards: `20:3` is a twentieth, chosen by the seed 3. By id, so that a new guard changes no other's turn.
const { createHash } = require('node:crypto')

module.exports.sample = (mutants, wanted = [], part = '1') => {
  const named = wanted.length
    ? mutants.filter(({ id, kind }) => wanted.some((word) => id.includes(word) || kind === word))
    : mutants
  const [of, seed = '0'] = part.split(':')
  const draw = ({ id }) => createHash('sha256').update(`${seed}\n${id}`).digest().readUInt32BE(0)
  return named.filter((mutant) => draw(mutant) % Number(of) === 0)
}
