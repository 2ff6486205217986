// The committed API description, docs/api/openapi.json, and the breaking changes that decisions have named.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { breakingChanges } from './compare.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const DOCUMENT = join(root, 'docs', 'api', 'openapi.json')
const NAMED = join(root, 'docs', 'api', 'breaking.json')

export const landedDocument = () => (existsSync(DOCUMENT) ? JSON.parse(readFileSync(DOCUMENT, 'utf8')) : null)

/** The breaking changes from the committed description that no decision names. */
export function unnamedChanges(document, landed = landedDocument()) {
  if (!landed) return []
  const named = new Set(namedChanges().map(({ change }) => change))
  return breakingChanges(landed, document).filter((change) => !named.has(change))
}

/** @returns {{ change: string, decision: string }[]} */
export const namedChanges = () => JSON.parse(readFileSync(NAMED, 'utf8'))

/** The document as text, with short values on one line, so that a diff is readable. */
export function textOf(value, indent = '') {
  const flat = JSON.stringify(value)
  if (value === null || typeof value !== 'object' || flat.length + indent.length <= 120) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + textOf(one, inner)).join(',\n')}\n${indent}]`
  const lines = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${textOf(one, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}
