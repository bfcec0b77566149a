/**
 * JSON Canonicalization Scheme, RFC 8785: no white space, keys sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them.
 * @throws TypeError naming the path of anything JSON cannot hold exactly: NaN, Infinity, undefined, a function,
 * a bigint, a lone surrogate, a cycle, or an object with toJSON (a Date): convert it first.
 */
export function canonical(value: unknown): string {
  return write(value, '$', [])
}

function write(value: unknown, path: string, above: object[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value, path)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path}: ${value} has no JSON form`)
    return Object.is(value, -0) ? '0' : String(value)
  }
  if (typeof value !== 'object') throw new TypeError(`${path}: ${typeof value} has no JSON form`)
  if (above.includes(value)) throw new TypeError(`${path}: a cycle has no JSON form`)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function')
    throw new TypeError(`${path}: convert to plain JSON first`)
  above.push(value)
  const written = Array.isArray(value) ? list(value, path, above) : members(value as Members, path, above)
  above.pop()
  return written
}

type Members = { readonly [key: string]: unknown }

function list(values: readonly unknown[], path: string, above: object[]): string {
  let out = '['
  for (let i = 0; i < values.length; i++) out += (i ? ',' : '') + write(values[i], `${path}[${i}]`, above)
  return `${out}]`
}

function members(object: Members, path: string, above: object[]): string {
  // The default sort compares UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const keys = Object.keys(object).sort()
  let out = '{'
  for (const key of keys) {
    const at = `${path}.${key}`
    out += `${out.length > 1 ? ',' : ''}${text(key, at)}:${write(object[key], at, above)}`
  }
  return `${out}}`
}

function text(value: string, path: string): string {
  if (loneSurrogate.test(value)) throw new TypeError(`${path}: a lone surrogate has no JSON form`)
  return JSON.stringify(value)
}

/** Under the `u` flag a surrogate pair is one code point, so this matches only a lone one. */
export const loneSurrogate: RegExp = /\p{Surrogate}/u
