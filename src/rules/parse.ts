import type { Advice, Rule, Test, Tests, Value } from './vocabulary.js'

/** `a|b` as values. An empty one stands for a field that is left out; `true` and `false` are not texts. */
const valuesOf = (text: string): Value[] =>
  text
    .split('|')
    .map((value) =>
      value === '' ? undefined : value === 'true' || value === 'false' ? value === 'true' : value,
    )

/** One test: an operator with its values, a word with an argument, or a word alone. */
function parseTest(text: string): Test {
  const [, operator, operand = '', advice] = /^(==|!=|<=|>=|=|<|>)(\S*)(?: say:(\w+))?$/.exec(text) ?? []
  switch (operator) {
    case '=':
      return valuesOf(operand)
    case '==':
      return { must: valuesOf(operand) }
    case '!=':
      return { not: valuesOf(operand) }
    case undefined:
      break
    default: {
      const say = advice === undefined ? {} : { say: advice as Advice }
      const limit = Number(operand)
      if (Number.isNaN(limit)) return { maxOf: operand }
      return { [{ '<=': 'max', '>=': 'min', '<': 'below', '>': 'above' }[operator] ?? '']: limit, ...say }
    }
  }
  const [, word = text, argument = ''] = /^(\w+!?)(?::|(?=[<>]))(.*)$/s.exec(text) ?? []
  const count = Number(argument.slice(2))
  switch (word) {
    case 'len':
      return { length: count }
    case 'bytes':
      return { bytes: count }
    case 'items':
      if (argument === '') return 'items'
      return { items: argument.startsWith('<=') ? [0, count] : [count, Infinity] }
    case 'has':
      return { has: argument }
    case 'lacks':
      return { lacks: argument }
    case 'use':
      return { use: argument }
    case 'say':
      return { say: argument as Advice }
    case 'like':
    case 'like!': {
      const [like = '', hint = ''] = argument.split(' ~ ')
      return { like, hint, ...(word === 'like!' && { needed: true as const }) }
    }
    default:
      return text
  }
}

const phones: Test = ['mobile', 'webview']

/** One condition: `path`, `!path`, `path=a|b`, `path>0`, `path has:x`; `@phone` and `@pc` stand for devices. */
function parseCondition(text: string): [string, Test] {
  const [, not, path = '', rest = ''] = /^(!?)([\w.@[\]]+)(.*)$/s.exec(text.trim()) ?? []
  if (path === '@phone') return ['@device', not ? { not: ['mobile', 'webview'] } : phones]
  if (path === '@pc') return ['@device', ['pc']]
  if (path.startsWith('@') && rest === '') return [path, [!not]]
  return [path, rest === '' ? (not ? 'absent' : 'present') : parseTest(rest.trim())]
}

/**
 * Reads the rules of a fact as the files in `src/pg/` write them: `demand and demand if condition & condition`, several
 * of them parted by `; `. A demand is one or more paths, parted by commas, and a test.
 *
 * - `buyer_tel filled if !customer_uid & !@phone`
 * - `kcpProducts[].name,kcpProducts[].orderNumber filled if escrow=true & kcpProducts items`
 * - `card.direct.quota <=1 say:noInstalments if amount<50000`
 *
 * The tests are those of the vocabulary: `=a|b` one of them, `==a|b` one of them and not left out, `!=a|b` none of them.
 */
export function parseRules(text: string): Rule[] {
  return text.split('; ').map((part) => {
    const [demands = '', condition] = part.split(' if ')
    const then: Tests = Object.fromEntries(
      demands.split(' and ').flatMap((demand) => {
        const blank = demand.indexOf(' ')
        const test = parseTest(demand.slice(blank + 1))
        return demand
          .slice(0, blank)
          .split(',')
          .map((path) => [path, test])
      }),
    )
    return condition === undefined
      ? { then }
      : { when: Object.fromEntries(condition.split(' & ').map(parseCondition)), then }
  })
}
