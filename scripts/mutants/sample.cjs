// A part of the guards: `20:3` is a twentieth, chosen by the seed 3. By id, so that a new guard changes no other's turn.
const { createHash } = require('node:crypto')

const draw = (seed, id) => createHash('sha256').update(`${seed}\n${id}`).digest().readUInt32BE(0)

/** In an order of chance, always the same: what a run that is ended has found stands for the whole. */
module.exports.shuffled = (mutants) => [...mutants].sort((a, b) => draw('order', a.id) - draw('order', b.id))

module.exports.sample = (mutants, wanted = [], part = '1') => {
  const named = wanted.length
    ? mutants.filter(({ id, kind }) => wanted.some((word) => id.includes(word) || word === `kind:${kind}`))
    : mutants
  const [of, seed = '0'] = part.split(':')
  return named.filter(({ id }) => draw(seed, id) % Number(of) === 0)
}
