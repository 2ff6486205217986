// SQL for the rows of a bench. `n` numbers them.
export const id = (kind, of = 'n') => `('${kind}0000000-0000-4000-8000-' || lpad(to_hex(${of}), 12, '0'))::uuid`
// Twenty-eight words out of four thousand, the same in each run: a word occurs on about one page in a hundred and forty.
export const prose = (seed) =>
  `(SELECT string_agg('word' || ((n * 7919 + ${seed} * 104729 + w * 15485863) % 4000), ' ') FROM generate_series(1, 28) w)`
