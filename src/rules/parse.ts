import type { Advice, PathTest, Rule, Test, Value } from './vocabulary.js'

/** `a|b` as values. An empty one stands for a field that is left out; `true` and `false` are not texts. */
const valuesOf = (text: string): Value[] =>
  text.split('|').map((value) => (/^(true|false)$/.test(value) ? value === 'true' : value || undefined))

/** One test: an operator with its values, a word with an argument, or a word alone. */
export function parseTest(text: string): Test {
  const [, kind = '', arg = '', say] = /^([=!<>]=?|\w+(?:!|[<>]=)?):?(.*?)(?: say:(\w+))?$/s.exec(text) ?? []
  return {
    kind,
    arg,
    ...(/^[=!]/.test(kind) && { values: valuesOf(arg) }),
    ...(say && { say: say as Advice }),
  }
}

/** One condition: `path`, `!path`, `path=a|b`, `path>0`, `path has:x`; `@phone` and `@pc` stand for devices. */
function parseCondition(text: string): PathTest {
  const [, not, path = '', rest = ''] = /^(!?)([\w.@[\]-]+)(.*)$/s.exec(text.trim()) ?? []
  if (path === '@phone') return ['@device', parseTest(`${not || ''}=mobile|webview`)]
  if (path === '@pc') return ['@device', parseTest('=pc')]
  return [path, parseTest(rest.trim() || (not ? 'absent' : 'present'))]
}

/**
 * Reads the rules of a fact as the files in `src/pg/` write them: `demand and demand if condition & condition`, several
 * of them parted by `; `. A demand is one or more paths, parted by commas, and a test; without a test the field has to
 * be there, as in a condition. A word that is no test is advice to whoever uses the field. `#` stands for the gateway's
 * own part of `bypass`.
 *
 * - `buyer_tel filled if !customer_uid & !@phone`
 * - `kcpProducts[].name,kcpProducts[].orderNumber filled if escrow=true & kcpProducts items`
 * - `card.direct.quota <=1 say:noInstalments if amount<50000`
 *
 * - `company if card.direct`
 * - `#LOGO_YN ignored if pay_method!=cultureland`
 *
 * The tests are those of `kinds`. A condition and a demand that go through the same list speak of the same item.
 */
export const parseRules = (text: string): Rule[] =>
  text.split('; ').map((part) => {
    const [demands = '', conditions] = part.split(' if ')
    return {
      // Read when it is asked for: most rules are about fields that a request does not have.
      get when() {
        return conditions === undefined ? [] : conditions.split(' & ').map(parseCondition)
      },
      then: demands.split(' and ').flatMap((demand) => {
        const [, paths = '', rest] = /^(\S+)(?: (.*))?$/s.exec(demand) ?? []
        const test = parseTest(rest ?? 'present')
        return paths.split(',').map((path): PathTest => [path, test])
      }),
    }
  })
