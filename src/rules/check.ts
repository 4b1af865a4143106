import { baseFields, selectFields, someFields, strayFields, type Shapes } from '../params.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import { plainCopy } from './plain.js'
import { prepare, rulesOf, type Prepared } from './prepare.js'
import { run } from './run.js'
import { checkShape, joinShapes } from './shape.js'
import { hasWord, isAbsent } from './value.js'
import { own, type Finding, type PgData, type Situation } from './vocabulary.js'

/** What a check of one gateway needs again and again, made at the first check. */
interface Kit {
  readonly shapes: Shapes
  readonly rules: readonly Prepared[]
  /** Fields the gateway takes, to suggest in place of an unknown one. */
  readonly suggestions: readonly string[]
}

const kits = new WeakMap<object, { strict?: Kit; raw?: Kit }>()

function kitOf(pg: PgData, strict: boolean): Kit {
  const mode = strict ? 'strict' : 'raw'
  const made = kits.get(pg) ?? {}
  kits.set(pg, made)
  return (made[mode] ??= makeKit(pg, strict))
}

function makeKit(pg: PgData, strict: boolean): Kit {
  const shapes = joinShapes({ ...baseFields, ...someFields, ...selectFields, ...strayFields }, pg.params)
  const except = (pg.replaces ?? '').replace(/\S+/g, 'common-$&')
  const { errors, warnings } = rulesOf(pg)
  const isTaken = (field: string): boolean =>
    field in pg.params ||
    (!(field in strayFields) && (pg.partial === true || !(field in someFields) || hasWord(pg.fields, field)))
  return {
    shapes,
    suggestions: Object.keys(shapes).filter(isTaken),
    rules: [
      ...prepare('error', commonErrors, shapes, { except }),
      ...(strict ? prepare('error', strictErrors, shapes, { except }) : []),
      ...prepare('error', errors, shapes, { pg }),
      ...prepare('warning', commonWarnings, shapes, {
        except: [except, ...(strict ? Object.keys(strictErrors) : [])].join(' '),
      }),
      ...prepare('warning', warnings, shapes, { pg }),
    ],
  }
}

/** What a channel and a page make of a request, beside what the caller wrote. */
export interface Frame {
  /** What the channel puts in place of the request's own selectors. */
  readonly select: { readonly pg: string } | { readonly channelKey: string }
  /** Address of the page: `m_redirect_url` is made absolute with it, and is the page itself when left out. */
  readonly page?: string | undefined
}

/** A checked request: the plain copy that may be handed on, and everything that was found. */
export interface Checked {
  readonly param: Record<string, unknown>
  readonly findings: Finding[]
}

/**
 * Checks one request against the common rules and those of a gateway. Without a `frame` it is taken as one written for
 * the raw SDK, and the facts' severities stand as they are.
 */
export function check(input: unknown, pg: PgData, situation: Situation, frame?: Frame): Checked {
  const { copy, findings: before } = plainCopy(input)
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    const test = own('shape', 'object')
    const wrong: Finding = { severity: 'error', rule: 'shape', path: '', value: copy, test }
    return { param: {}, findings: before.length ? before : [wrong] }
  }
  const written = copy as Record<string, unknown>
  const param = frame ? framed(written, frame, before) : written
  const { shapes, rules, suggestions } = kitOf(pg, frame !== undefined)
  const found = [...before, ...run(rules, { ...situation, param, pg })]
  // What is said about a field already is not said again, unless only a warning would be left to block the call.
  const said = new Set(found.filter((one) => !frame || one.severity === 'error').map(({ path }) => path))
  const severity = frame ? 'error' : 'warning'
  const shaped = checkShape(param, shapes, { severity, onlyNear: pg.partial === true, suggestions, said })
  // On one of the SDK's paths these would choose another shop; they are reported as unknown fields above.
  if (frame) for (const key of ['userCode', 'tierCode']) delete param[key]
  return { param, findings: [...found, ...shaped] }
}

function framed(
  param: Record<string, unknown>,
  { select, page }: Frame,
  findings: Finding[],
): Record<string, unknown> {
  const chosen = select as Record<string, string>
  for (const path of ['pg', 'channelKey']) {
    const value = param[path]
    if (!isAbsent(value) && value !== chosen[path])
      findings.push({ severity: 'error', rule: 'channel', path, value, test: own('channelDecides') })
    if (path in param && !(path in chosen)) delete param[path]
  }
  Object.assign(param, chosen)
  const given = param.m_redirect_url
  const address = isAbsent(given) ? page : given
  if (typeof address !== 'string') return param
  const url = httpUrl(address, page)
  if (url === undefined) {
    findings.push({
      severity: 'error',
      rule: 'redirect-url',
      path: 'm_redirect_url',
      value: given,
      test: own('url'),
    })
  } else if (page !== undefined) {
    param.m_redirect_url = url
  }
  return param
}

/** The absolute http(s) address of a link on a page, or undefined when there is none. */
function httpUrl(address: string, page?: string): string | undefined {
  // What is plainly right is not taken apart.
  if (/^https?:\/\/[\w.-]+(:\d+)?(\/[\w./?&=%-]*)?$/.test(address)) return address
  try {
    const { protocol, href } = new URL(address.trim(), page ?? 'https://shop.invalid/')
    // Braces are the documents' notation for a part to fill in.
    return /^https?:$/.test(protocol) && !/[{}]/.test(address) ? href : undefined
  } catch {
    return undefined
  }
}
