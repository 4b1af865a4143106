import type { Advice, Finding, Test } from '../rules/vocabulary.js'
import { alternatives, conditions, gist, show, type FindingContext, type Locale } from './locale.js'

/** What is demanded, and what to do about it. */
type Said = readonly [demand: string, remedy: string]

/** Sentences of advice. Exported for the test that every rule's advice has one. */
export const advice: Record<Advice, Said> = {
  notCharged: [
    'is only shown in a billing-key window, nothing is charged',
    'Charge separately with POST /subscribe/payments/again, or give 0',
  ],
  charged: ['is charged at once while the billing key is issued', 'Give 0 when only the key is wanted'],
  noInstalments: [
    'asks for instalments, which start at 50,000 won',
    'Offer a single payment below that amount',
  ],
  points: ['uses another offset for card points of this company', 'Give 80 plus the months'],
  ignored: ['has no effect here', 'Leave it out'],
  pcOnly: ['has an effect on a PC only', 'Leave it out on a phone'],
  mobileOnly: ['has an effect on a phone only', 'Leave it out on a PC'],
  contract: ['works only after the gateway has switched it on for your MID', 'Ask the gateway first'],
  confirm: ["is in some of the vendor's lists only", 'Ask the gateway whether it still takes this method'],
  billingMid: [
    'names no MID, so the first setting of this gateway opens, perhaps not the one for billing keys',
    'Give the channel the MID of the billing setting, or its channelKey',
  ],
  oneOf: ['cannot be used together with the other one', 'Send only one of them'],
  otherSide: [
    'is read on one kind of device only, PC or phone',
    'Give acceptmethod for PCs and P_RESERVED for phones',
  ],
  noTestMode: ['does not work with the public test MID', 'Try it with a MID of your own'],
  identityOnly: ['only verifies persons and takes no payments', 'Call IMP.certification instead'],
}

const named: Record<Extract<Test, string>, Said> = {
  present: ['is required', 'Add it'],
  given: ['is required', 'Add it'],
  absent: ['must be left out', 'Remove it'],
  filled: ['is required and may not be blank', 'Add it'],
  text: ['must be a text that is not blank', 'Give a text'],
  items: ['must be a list with at least one item', 'Add the items'],
  numeric: ['is required and must be a number', 'Give a number'],
  string: ['must be a text', 'Put it in quotes'],
  number: ['must be a number', 'Give a number, not a text'],
  amount: ['must be a number from 0', 'Give the amount as a plain number'],
  whole: ['must be a whole number', 'Round it: won has no fraction'],
  nearlyWhole: ['must be a whole number', 'Round it: won has no fraction'],
  months: [
    'must be a list of whole months',
    'Give a list such as [2, 3, 6], or [] for a single payment only',
  ],
  list: ['must be a list', 'Put the items in [ ]'],
  noGaps: [
    'offers every month up to the largest one, not only those listed',
    'List all of them to say what will be offered',
  ],
  date: ['must start with a date', 'Give YYYYMMDD or YYYY-MM-DD'],
  method: ['is not a method of this gateway', 'Choose another'],
  knownMethod: ['is not a payment method', 'Check the spelling'],
  cardCode: ['is not the code of a card company', "Look it up in the vendor's table of card codes"],
  listed: ['is not taken by this gateway', 'Leave it out'],
  someEnabled: ['hides every card', 'Enable at least one card'],
}

function range(test: { min?: number; max?: number; above?: number; below?: number; maxOf?: string }): Said {
  const parts = [
    test.min !== undefined && `at least ${test.min}`,
    test.above !== undefined && `more than ${test.above}`,
    test.max !== undefined && `at most ${test.max}`,
    test.below !== undefined && `less than ${test.below}`,
    test.maxOf !== undefined && `at most ${test.maxOf}`,
  ].filter(Boolean)
  return [`must be ${parts.join(' and ')}`, 'Change the value']
}

const unsendable = {
  cycle: 'contains itself',
  bigint: 'is a BigInt',
  unreadable: 'throws when it is read',
  deep: 'is nested too deeply',
}

function said(finding: Finding, { methods }: FindingContext): Said {
  const test = gist(finding)
  if (test === 'present' && finding.severity === 'warning') return ['should be given', 'Add it']
  if (typeof test === 'string') {
    const [demand, remedy] = named[test as keyof typeof named]
    return test === 'method' && methods !== undefined && methods !== 'any'
      ? [demand, `Choose one of ${alternatives(methods.split(' '), ', ')}`]
      : [demand, remedy]
  }
  if (Array.isArray(test)) return [`must be ${alternatives(test, ' or ')}`, 'Change it']
  const object = test as Exclude<Finding['test'], string | readonly unknown[]>
  if ('must' in object) return [`must be ${alternatives(object.must, ' or ')}`, 'Set it so']
  if ('not' in object) return [`may not be ${alternatives(object.not, ' or ')}`, 'Give another value']
  if ('say' in object && object.say) return advice[object.say]
  if ('like' in object) return [`must have the form ${object.hint}`, 'Mend the form']
  if ('has' in object) return [`must contain ${object.has}`, 'Add it']
  if ('lacks' in object) return [`may not contain ${object.lacks}`, 'Remove it']
  if ('length' in object) return [`may have at most ${object.length} characters`, 'Shorten it']
  if ('bytes' in object) return [`may have at most ${object.bytes} bytes`, 'Shorten it']
  if ('items' in object) {
    const [least, most] = object.items
    return [`must have ${least > 0 ? `at least ${least}` : `at most ${most}`} item`, 'Change the list']
  }
  if ('use' in object) return [`does not belong to this gateway code`, `Use ${object.use} instead`]
  if ('shape' in object) return [`must be of the type ${object.shape}`, 'Give a value of this type']
  if ('unknown' in object)
    return [
      'is not a known field',
      object.unknown ? `Did you mean ${object.unknown}?` : 'Check the spelling, or leave it out',
    ]
  if ('unsendable' in object)
    return [`cannot be sent: it ${unsendable[object.unsendable]}`, 'Give plain data']
  if ('unknownPg' in object)
    return [
      'names no known gateway, and the SDK would open another one without a word',
      object.unknownPg ? `Did you mean ${object.unknownPg}?` : "Look the code up in the vendor's list",
    ]
  if ('mid' in object)
    return {
      empty: ['is empty', 'Leave mid out to open the bare code, or give the MID'] as const,
      form: ['may not contain braces or spaces', `Write ${show(object.mend)}`] as const,
      prefixed: ['already begins with a gateway code', `Write ${show(object.mend)} alone`] as const,
      notText: ['must be a text', 'Put it in quotes'] as const,
    }[object.mid]
  if ('testMidOf' in object)
    return [`is a public test MID of ${object.testMidOf}`, 'Use a MID of this gateway']
  if ('testMidBilling' in object)
    return ['is a public test MID that only issues billing keys', 'Give customer_uid, or use another MID']
  if ('channelDecides' in object)
    return ['differs from the channel, and the channel decides', 'Remove it from the request']
  if ('url' in object)
    return ['must be an http(s) address', 'Give an absolute address such as https://shop.example/complete']
  return range(object)
}

const device: Record<string, string> = { pc: 'on a PC', mobile: 'on a phone', webview: 'in an app' }

const condition = (path: string, test: Test): string | undefined => {
  if (path === '@device') {
    if (Array.isArray(test)) return device[String(test[0])]
    return 'unless on a phone'
  }
  if (path === '@os') return `on ${String(Array.isArray(test) ? test[0] : '')}`
  if (test === 'absent') return `without ${path}`
  if (typeof test === 'string') return `with ${path}`
  if (Array.isArray(test))
    return test.includes(undefined) ? undefined : `with ${path} ${alternatives(test, ' or ')}`
  const object = test as Exclude<Test, string | readonly unknown[]>
  if ('not' in object) return `unless ${path} is ${alternatives(object.not, ' or ')}`
  if ('has' in object) return `with ${object.has}`
  if ('above' in object) return `with ${path} above ${object.above}`
  if ('below' in object) return `with ${path} below ${object.below}`
  if ('min' in object) return `with ${path} from ${object.min}`
  return undefined
}

/** English, the default. */
export const en: Locale = {
  tag: 'en',
  finding(finding, context) {
    const [demand, remedy] = said(finding, context)
    const when = conditions(finding, condition)
    const received = finding.value === undefined ? 'nothing' : show(finding.value)
    const gateway = context.pg ? `${context.pg.en}: ` : ''
    const end = remedy.endsWith('?') ? '' : '.'
    return `${gateway}${finding.path || 'the request'} ${demand}${when.length ? ` (${when.join(', ')})` : ''}. Received ${received}. ${remedy}${end}`
  },
  refused: (count) =>
    `${count === 1 ? 'The payment request has a problem' : `The payment request has ${count} problems`}, so nothing was opened:`,
}
