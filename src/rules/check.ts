import type * as z from 'zod/mini'
import { baseFields, objectOf, selectFields, someFields, type Shapes } from '../params.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import { plainCopy } from './plain.js'
import { prepare, run, type Prepared } from './run.js'
import { hasWord, isAbsent } from './test.js'
import { checkKeys, checkShape, joinShapes } from './shape.js'
import type { Finding, PgData, Situation } from './vocabulary.js'

/** What a check of one gateway needs again and again, made at the first check. */
interface Kit {
  readonly shapes: Shapes
  readonly schema: z.core.$ZodType
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
  const common = { ...baseFields, ...someFields, ...selectFields }
  const shapes = joinShapes(common, pg.params)
  const replaced = pg.replaces ?? ''
  const isTaken = (field: string): boolean =>
    pg.partial === true || !(field in someFields) || field in pg.params || hasWord(pg.fields, field)
  return {
    shapes,
    suggestions: Object.keys(shapes).filter(isTaken),
    schema: objectOf(shapes),
    rules: [
      ...prepare('error', commonErrors, replaced),
      ...(strict ? prepare('error', strictErrors) : []),
      ...prepare('error', pg.errors),
      ...prepare(
        'warning',
        commonWarnings,
        [replaced, ...(strict ? Object.keys(strictErrors) : [])].join(' '),
      ),
      ...prepare('warning', pg.warnings),
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
  const { copy, findings } = plainCopy(input)
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    const wrong: Finding = {
      severity: 'error',
      rule: 'shape',
      path: '',
      value: copy,
      test: { shape: 'object' },
    }
    return { param: {}, findings: findings.length ? findings : [wrong] }
  }
  const written = copy as Record<string, unknown>
  const param = frame ? framed(written, frame, findings) : written
  const { shapes, schema, rules, suggestions } = kitOf(pg, frame !== undefined)
  const found = [...findings, ...run(rules, { ...situation, param, pg })]
  // What is said about a field already is not said again, unless only a warning would be left to block the call.
  const said = new Set(found.filter(({ severity }) => !frame || severity === 'error').map(({ path }) => path))
  const wrong = checkShape(param, schema, shapes, frame ? 'error' : 'warning')
  const unknown = checkKeys(param, shapes, '', pg.partial === true, suggestions)
  // On one of the SDK's paths these would choose another shop; they are reported as unknown fields above.
  if (frame) for (const key of ['userCode', 'tierCode']) delete param[key]
  return { param, findings: [...found, ...wrong.filter(({ path }) => !said.has(path)), ...unknown] }
}

function framed(
  written: Record<string, unknown>,
  { select, page }: Frame,
  findings: Finding[],
): Record<string, unknown> {
  const chosen = select as Record<string, string>
  const { pg, channelKey, ...rest } = written
  for (const [path, value] of Object.entries({ pg, channelKey })) {
    if (!isAbsent(value) && value !== chosen[path])
      findings.push({ severity: 'error', rule: 'channel', path, value, test: { channelDecides: path } })
  }
  const param: Record<string, unknown> = { ...chosen, ...rest }
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
      test: { url: true },
    })
  } else if (page !== undefined) {
    param.m_redirect_url = url
  }
  return param
}

/** The absolute http(s) address of a link on a page, or undefined when there is none. */
function httpUrl(address: string, page = 'https://shop.invalid/'): string | undefined {
  try {
    const { protocol, href } = new URL(address.trim(), page)
    // Braces are the documents' notation for a part to fill in.
    return /^https?:$/.test(protocol) && !/[{}]/.test(address) ? href : undefined
  } catch {
    return undefined
  }
}
