// The differences that a client written for one API description would notice with another.

/**
 * @param {object} before @param {object} after OpenAPI 3.1 documents
 * @returns {string[]} every breaking difference, one per line, in the order of the paths
 */
export function breakingChanges(before, after) {
  const found = []
  for (const [path, methods] of Object.entries(before.paths))
    for (const [method, old] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`
      const now = after.paths[path]?.[method]
      if (!now) found.push(`${name}: removed`)
      else found.push(...operationChanges(old, now, before, after).map((change) => `${name}: ${change}`))
    }
  return found
}

function operationChanges(old, now, before, after) {
  const accepts = comparison(before, after, 'input')
  const promises = comparison(after, before, 'output')
  const found = []
  if (old.operationId !== now.operationId) found.push(`renamed from ${old.operationId} to ${now.operationId}`)
  for (const way of waysIn(old)) if (!waysIn(now).includes(way)) found.push(`no longer open to ${way}`)
  const parameters = (operation) => new Map((operation.parameters ?? []).map((one) => [`${one.in} ${one.name}`, one]))
  for (const [key, { required, schema }] of parameters(now)) {
    const earlier = parameters(old).get(key)
    if (required && !earlier?.required) found.push(`${key} became required`)
    if (earlier) found.push(...accepts(earlier.schema, schema, key))
  }
  for (const key of parameters(old).keys()) if (!parameters(now).has(key)) found.push(`${key} is no longer accepted`)
  const body = (operation) => operation.requestBody?.content ?? {}
  if (now.requestBody?.required && !old.requestBody) found.push('a body became required')
  for (const [type, { schema }] of Object.entries(body(old))) {
    if (body(now)[type]) found.push(...accepts(schema, body(now)[type].schema, 'body'))
    else found.push(`a body of ${type} is no longer accepted`)
  }
  for (const [status, { content = {} }] of Object.entries(old.responses).filter(([code]) => code.startsWith('2')))
    if (!now.responses[status]) found.push(`no longer answers ${status}`)
    else
      for (const [type, { schema }] of Object.entries(content)) {
        const there = now.responses[status].content?.[type]
        if (there) found.push(...promises(there.schema, schema, 'answer'))
        else found.push(`no longer answers ${type}`)
      }
  return found
}

const waysIn = ({ security }) => (security?.length ? security.flatMap((one) => Object.keys(one)) : ['session', 'token', 'anyone'])

/**
 * Whether the second schema accepts everything that the first one accepts. For a request, the old schema must be within the new
 * one; for a response, the new one within the old one. Responses may gain fields and values, because clients ignore what they do
 * not know.
 */
function comparison(narrowDocument, wideDocument, direction) {
  const open = new Set()
  return within

  function within(narrow, wide, at) {
    const [a, b] = [resolved(narrow, narrowDocument), resolved(wide, wideDocument)]
    const pair = JSON.stringify([a, b])
    if (open.has(pair) || Object.keys(b).length === 0) return []
    open.add(pair)
    const found = compare(a, b, at)
    open.delete(pair)
    return found
  }

  function compare(a, b, at) {
    const [from, to] = [optionsOf(a), optionsOf(b)]
    if (from.length > 1 || to.length > 1)
      return from.flatMap((one) => to.map((other) => within(one, other, at)).sort((x, y) => x.length - y.length)[0] ?? [])
    if (a.type !== b.type) return [`${at}: ${typeOf(a, b)}`]
    return [
      ...valueChanges(a, b, at),
      ...limitChanges(a, b, at),
      ...fieldChanges(a, b, at),
      ...(a.items ? within(a.items, b.items ?? {}, `${at}[]`) : []),
    ]
  }

  function valueChanges(a, b, at) {
    const [from, to] = [valuesOf(a), valuesOf(b)]
    if (!to || direction === 'output') return []
    if (!from) return [`${at}: takes only ${to.join(', ')}`]
    return from.filter((value) => !to.includes(value)).map((value) => `${at}: no longer takes ${value}`)
  }

  function limitChanges(a, b, at) {
    const looser = (key, sign) => b[key] !== undefined && (a[key] === undefined || sign * (a[key] - b[key]) > 0)
    const found = ['maxLength', 'maximum', 'maxItems'].filter((key) => looser(key, 1))
    found.push(...['minLength', 'minimum', 'minItems'].filter((key) => looser(key, -1)))
    found.push(...['pattern', 'format'].filter((key) => b[key] !== undefined && a[key] !== b[key]))
    return found.map((key) => `${at}: ${key} ${direction === 'input' ? `is now ${b[key]}` : `was ${b[key]}`}`)
  }

  function fieldChanges(a, b, at) {
    const [from, to] = [a.properties ?? {}, b.properties ?? {}]
    const required = new Set(a.required ?? [])
    const found = (b.required ?? [])
      .filter((name) => !required.has(name))
      .map((name) => `${at}.${name}: ${direction === 'input' ? 'became required' : name in from ? 'became optional' : 'removed'}`)
    for (const [name, schema] of Object.entries(from)) {
      if (name in to) found.push(...within(schema, to[name], `${at}.${name}`))
      else if (direction === 'input' && b.additionalProperties === false) found.push(`${at}.${name}: no longer accepted`)
    }
    if (isSchema(a.additionalProperties) && isSchema(b.additionalProperties))
      found.push(...within(a.additionalProperties, b.additionalProperties, `${at}.*`))
    return found
  }

  function typeOf(a, b) {
    const [old, now] = direction === 'input' ? [a, b] : [b, a]
    return `was ${old.type ?? 'anything'}, is ${now.type ?? 'anything'}`
  }
}

const isSchema = (value) => typeof value === 'object' && value !== null
const valuesOf = (schema) => schema.enum ?? (schema.const === undefined ? undefined : [schema.const])

function optionsOf(schema) {
  const { anyOf, oneOf, type, ...rest } = schema
  if (anyOf ?? oneOf) return anyOf ?? oneOf
  return Array.isArray(type) ? type.map((one) => ({ ...rest, type: one })) : [schema]
}

function resolved(schema, document) {
  if (!schema?.$ref) return schema ?? {}
  return resolved(document.components.schemas[schema.$ref.split('/').at(-1)], document)
}
