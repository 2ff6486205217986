import canonicalizeJson from 'canonicalize'

// The package is CommonJS: depending on the loader, its function is the module itself or the module's default export.
const canonicalize = (
  typeof canonicalizeJson === 'function' ? canonicalizeJson : (canonicalizeJson as { default: unknown }).default
) as (value: unknown) => string | undefined

/**
 * The canonical JSON bytes of a value (RFC 8785): the same value always gives the same bytes.
 * Throws for values that JSON cannot represent.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Not a JSON value.')
  return new TextEncoder().encode(text)
}
