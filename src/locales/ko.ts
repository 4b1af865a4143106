import type { Advice, Finding, Test } from '../rules/vocabulary.js'
import { alternatives, conditions, gist, show, type FindingContext, type Locale } from './locale.js'

/** 무엇을 지켜야 하는지와 어떻게 고치는지. What is demanded, and what to do about it. */
type Said = readonly [demand: string, remedy: string]

const advice: Record<Advice, Said> = {
  notCharged: [
    '빌링키 발급창에서는 금액이 표시만 되고 결제되지 않습니다',
    '결제는 POST /subscribe/payments/again으로 따로 요청하거나 0을 넣어 주세요',
  ],
  charged: ['빌링키 발급과 동시에 이 금액이 실제로 결제됩니다', '빌링키만 발급하려면 0을 넣어 주세요'],
  noInstalments: ['할부는 5만 원부터 가능합니다', '5만 원 미만이면 일시불만 제공해 주세요'],
  points: ['이 카드사의 카드 포인트는 다른 기준값을 씁니다', '80에 개월 수를 더한 값을 넣어 주세요'],
  ignored: ['이 결제에서는 효력이 없습니다', '빼 주세요'],
  pcOnly: ['PC에서만 적용됩니다', '모바일에서는 빼 주세요'],
  mobileOnly: ['모바일에서만 적용됩니다', 'PC에서는 빼 주세요'],
  contract: ['PG사가 해당 상점아이디(MID)에 열어 준 경우에만 쓸 수 있습니다', 'PG사에 먼저 확인해 주세요'],
  confirm: ['일부 문서에만 있는 결제수단입니다', '지금도 지원하는지 PG사에 확인해 주세요'],
  billingMid: [
    '상점아이디가 없어 이 PG의 첫 번째 설정이 열리며, 빌링용 설정이 아닐 수 있습니다',
    '채널에 빌링용 상점아이디(mid)나 channelKey를 지정해 주세요',
  ],
  oneOf: ['다른 한쪽과 함께 쓸 수 없습니다', '둘 중 하나만 보내 주세요'],
  otherSide: [
    'PC나 모바일 중 한쪽에서만 읽습니다',
    'PC용 acceptmethod와 모바일용 P_RESERVED를 함께 넣어 주세요',
  ],
  noTestMode: ['공개 테스트 상점아이디로는 동작하지 않습니다', '실제 상점아이디로 시험해 주세요'],
  identityOnly: ['본인인증 전용이라 결제를 받을 수 없습니다', 'IMP.certification을 호출해 주세요'],
}

const named: Record<Extract<Test, string>, Said> = {
  present: ['필수 값입니다', '값을 넣어 주세요'],
  given: ['필수 값입니다', '값을 넣어 주세요'],
  absent: ['보낼 수 없는 값입니다', '빼 주세요'],
  filled: ['필수 값이며 비워 둘 수 없습니다', '값을 넣어 주세요'],
  text: ['비어 있지 않은 문자열이어야 합니다', '문자열을 넣어 주세요'],
  items: ['항목이 하나 이상인 배열이어야 합니다', '항목을 넣어 주세요'],
  numeric: ['필수 값이며 숫자여야 합니다', '숫자를 넣어 주세요'],
  string: ['문자열이어야 합니다', '따옴표로 감싸 주세요'],
  number: ['숫자여야 합니다', '문자열이 아닌 숫자로 넣어 주세요'],
  amount: ['0 이상의 숫자여야 합니다', '금액을 숫자로만 넣어 주세요'],
  whole: ['정수여야 합니다', '원화에는 소수점이 없으니 반올림해 주세요'],
  nearlyWhole: ['정수여야 합니다', '원화에는 소수점이 없으니 반올림해 주세요'],
  months: ['개월 수(정수)의 배열이어야 합니다', '[2, 3, 6]처럼 넣거나, 일시불만이면 []를 넣어 주세요'],
  list: ['배열이어야 합니다', '항목을 [ ] 안에 넣어 주세요'],
  noGaps: [
    '적은 개월 수만이 아니라 가장 큰 개월 수까지 모두 제공됩니다',
    '실제로 제공되는 개월 수를 모두 적어 주세요',
  ],
  date: ['날짜로 시작해야 합니다', 'YYYYMMDD나 YYYY-MM-DD로 넣어 주세요'],
  method: ['이 PG의 결제수단이 아닙니다', '다른 결제수단을 골라 주세요'],
  knownMethod: ['알려진 결제수단이 아닙니다', '철자를 확인해 주세요'],
  cardCode: ['카드사 코드가 아닙니다', '카드사 코드표를 확인해 주세요'],
  listed: ['이 PG가 지원하지 않는 값입니다', '빼 주세요'],
  someEnabled: ['모든 카드를 숨깁니다', '카드를 하나 이상 켜 주세요'],
}

function range(test: { min?: number; max?: number; above?: number; below?: number; maxOf?: string }): Said {
  const parts = [
    test.min !== undefined && `${test.min} 이상`,
    test.above !== undefined && `${test.above} 초과`,
    test.max !== undefined && `${test.max} 이하`,
    test.below !== undefined && `${test.below} 미만`,
    test.maxOf !== undefined && `${test.maxOf} 이하`,
  ].filter(Boolean)
  return [`${parts.join(', ')}여야 합니다`, '값을 고쳐 주세요']
}

const unsendable = {
  cycle: '자기 자신을 포함하고 있습니다',
  bigint: 'BigInt입니다',
  unreadable: '읽을 때 오류가 납니다',
  deep: '너무 깊게 중첩되어 있습니다',
}

function said(finding: Finding, { methods }: FindingContext): Said {
  const test = gist(finding)
  if (test === 'present' && finding.severity === 'warning') return ['넣는 것이 좋습니다', '값을 넣어 주세요']
  if (typeof test === 'string') {
    const [demand, remedy] = named[test as keyof typeof named]
    return test === 'method' && methods !== undefined && methods !== 'any'
      ? [demand, `다음 중에서 골라 주세요: ${alternatives(methods.split(' '), ', ')}`]
      : [demand, remedy]
  }
  if (Array.isArray(test))
    return [`다음 값만 쓸 수 있습니다: ${alternatives(test, ', ')}`, '값을 바꿔 주세요']
  const object = test as Exclude<Finding['test'], string | readonly unknown[]>
  if ('must' in object)
    return [`다음 값이어야 합니다: ${alternatives(object.must, ', ')}`, '값을 맞춰 주세요']
  if ('not' in object) return [`쓸 수 없는 값: ${alternatives(object.not, ', ')}`, '다른 값을 넣어 주세요']
  if ('say' in object && object.say) return advice[object.say]
  if ('like' in object) return [`형식이 다릅니다(${object.hint})`, '형식에 맞게 고쳐 주세요']
  if ('has' in object) return [`${object.has} 옵션이 있어야 합니다`, '옵션을 추가해 주세요']
  if ('lacks' in object) return [`${object.lacks} 옵션이 있으면 안 됩니다`, '옵션을 빼 주세요']
  if ('length' in object) return [`${object.length}자까지 넣을 수 있습니다`, '줄여 주세요']
  if ('bytes' in object) return [`${object.bytes}바이트까지 넣을 수 있습니다`, '줄여 주세요']
  if ('items' in object) {
    const [least, most] = object.items
    return [
      least > 0 ? `항목이 ${least}개 이상이어야 합니다` : `항목이 ${most}개 이하여야 합니다`,
      '배열을 고쳐 주세요',
    ]
  }
  if ('use' in object) return ['이 PG 코드로는 처리할 수 없습니다', `${object.use} 코드를 써 주세요`]
  if ('shape' in object) return [`${object.shape} 타입이어야 합니다`, '타입에 맞는 값을 넣어 주세요']
  if ('unknown' in object)
    return [
      '알려지지 않은 필드입니다',
      object.unknown ? `혹시 ${object.unknown}인가요?` : '철자를 확인하거나 빼 주세요',
    ]
  if ('unsendable' in object)
    return [`보낼 수 없습니다: ${unsendable[object.unsendable]}`, '일반 데이터를 넣어 주세요']
  if ('unknownPg' in object)
    return [
      '알려진 PG 코드가 아니어서, SDK가 아무 말 없이 다른 PG를 엽니다',
      object.unknownPg ? `혹시 ${object.unknownPg}인가요?` : 'PG 코드표를 확인해 주세요',
    ]
  if ('mid' in object)
    return {
      empty: ['비어 있습니다', 'PG 코드만 쓰려면 mid를 빼고, 아니면 상점아이디를 넣어 주세요'] as const,
      form: ['중괄호나 공백을 넣을 수 없습니다', `${show(object.mend)}처럼 적어 주세요`] as const,
      prefixed: ['PG 코드가 이미 앞에 붙어 있습니다', `${show(object.mend)}만 적어 주세요`] as const,
      notText: ['문자열이어야 합니다', '따옴표로 감싸 주세요'] as const,
    }[object.mid]
  if ('testMidOf' in object)
    return [`${object.testMidOf}의 공개 테스트 상점아이디입니다`, '이 PG의 상점아이디를 넣어 주세요']
  if ('testMidBilling' in object)
    return [
      '빌링키 발급 전용 공개 테스트 상점아이디입니다',
      'customer_uid를 넣거나 다른 상점아이디를 써 주세요',
    ]
  if ('channelDecides' in object) return ['채널과 다르며, 채널의 값이 쓰입니다', '요청에서 빼 주세요']
  if ('url' in object)
    return ['http(s) 주소여야 합니다', 'https://shop.example/complete 같은 절대 주소를 넣어 주세요']
  return range(object)
}

const device: Record<string, string> = { pc: 'PC', mobile: '모바일', webview: '앱(WebView)' }

const condition = (path: string, test: Test): string | undefined => {
  if (path === '@device') return Array.isArray(test) ? device[String(test[0])] : '모바일이 아닌 경우'
  if (path === '@os') return String(Array.isArray(test) ? test[0] : '')
  if (test === 'absent') return `${path} 없음`
  if (typeof test === 'string') return `${path} 있음`
  if (Array.isArray(test))
    return test.includes(undefined) ? undefined : `${path}: ${alternatives(test, ', ')}`
  const object = test as Exclude<Test, string | readonly unknown[]>
  if ('not' in object) return `${path}: ${alternatives(object.not, ', ')} 외`
  if ('has' in object) return object.has
  if ('above' in object) return `${path} ${object.above} 초과`
  if ('below' in object) return `${path} ${object.below} 미만`
  if ('min' in object) return `${path} ${object.min} 이상`
  return undefined
}

/** 한국어. Korean. */
export const ko: Locale = {
  tag: 'ko',
  finding(finding, context) {
    const [demand, remedy] = said(finding, context)
    const when = conditions(finding, condition)
    const received = finding.value === undefined ? '없음' : show(finding.value)
    const gateway = context.pg ? `[${context.pg.ko}] ` : ''
    const end = remedy.endsWith('?') ? '' : '.'
    return `${gateway}${finding.path || '요청'}: ${demand}${when.length ? ` (조건: ${when.join(', ')})` : ''}. 받은 값: ${received}. ${remedy}${end}`
  },
  refused: (count) => `결제 요청에 문제가 ${count}개 있어 결제창을 열지 않았습니다:`,
}
