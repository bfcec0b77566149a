/**
 * JSON Canonicalization Scheme, RFC 8785: no white space, keys sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them.
 * @throws TypeError naming the path of anything JSON cannot hold exactly: NaN, Infinity, undefined, a function,
 * a bigint, a lone surrogate, a cycle, or an object with toJSON (a Date): convert it first.
 */
export function canonical(value: unknown): string {
  return write(value, { at: [], above: [] })
}

/** Where the writer stands: the keys down to here, and the objects it is inside of. */
interface Way {
  readonly at: (string | number)[]
  readonly above: object[]
}

function write(value: unknown, way: Way): string {
  if (typeof value === 'string') return text(value, way)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(way, `${value} has no JSON form`)
    return Object.is(value, -0) ? '0' : String(value)
  }
  if (typeof value !== 'object') return refuse(way, `${typeof value} has no JSON form`)
  if (way.above.includes(value)) refuse(way, 'a cycle has no JSON form')
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') refuse(way, 'convert to plain JSON first')
  way.above.push(value)
  const written = Array.isArray(value) ? list(value, way) : members(value as Members, way)
  way.above.pop()
  return written
}

type Members = { readonly [key: string]: unknown }

function list(values: readonly unknown[], way: Way): string {
  let out = '['
  for (let i = 0; i < values.length; i++) {
    way.at.push(i)
    out += (i ? ',' : '') + write(values[i], way)
    way.at.pop()
  }
  return `${out}]`
}

function members(object: Members, way: Way): string {
  // The default sort compares UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const keys = Object.keys(object).sort()
  let out = '{'
  for (const key of keys) {
    way.at.push(key)
    out += `${out.length > 1 ? ',' : ''}${text(key, way)}:${write(object[key], way)}`
    way.at.pop()
  }
  return `${out}}`
}

function text(value: string, way: Way): string {
  if (!value.isWellFormed()) refuse(way, 'a lone surrogate has no JSON form')
  return JSON.stringify(value)
}

function refuse({ at }: Way, why: string): never {
  const path = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  throw new TypeError(`$${path}: ${why}`)
}
