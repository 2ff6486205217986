import type { Formula } from './period.js'
export const inWords = (formula: Formula): string => JSON.stringify(formula)
