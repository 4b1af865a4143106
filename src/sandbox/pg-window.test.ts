// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Kit } from './kit.js'
import { pgAddress, type PgRequest } from './pg-request.js'
import { openPgWindow, type PgWindowDoors } from './pg-window.js'

const doors = {
  post: vi.fn<(message: string, origin: string) => void>(),
  go: vi.fn<(address: string) => void>(),
  back: vi.fn(() => true),
  close: vi.fn(),
  onAsked: vi.fn<(asked: () => void) => void>(),
  kit: {
    ask: vi.fn<Kit['ask']>(),
    ended: vi.fn<Kit['ended']>(),
  },
}

beforeEach(() => {
  vi.resetAllMocks()
  doors.back.mockReturnValue(true)
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('ko-KR')
})

function open(
  params: Record<string, unknown>,
  rest: Partial<PgRequest> = {},
  into: PgWindowDoors = doors,
): void {
  const request: PgRequest = {
    path: 'classic',
    mode: 'frame',
    requestId: 'req_1',
    provider: 'kcp',
    shop: 'https://shop.test/checkout?a=1',
    params: { merchant_uid: 'o-1', name: '의자', amount: 12900, pay_method: 'card', ...params },
    ...rest,
  }
  openPgWindow(new URL(pgAddress('https://cdn.iamport.kr/v1/pg.html', request)).hash, into)
}

/** The window with a server behind it that says this. */
function openReporting(refused: string | null, params: Record<string, unknown> = {}) {
  const report = vi.fn<NonNullable<PgWindowDoors['report']>>(() => Promise.resolve(refused))
  open(params, {}, { ...doors, report })
  return report
}

const at = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const press = (id: string) => at(id)?.click()

describe('the window', () => {
  it('shows PG, order and amount, and that nothing is paid', () => {
    open({})
    expect(at('pg-name')?.textContent).toBe('NHN KCP')
    expect(at('amount')?.textContent).toBe('12,900원')
    expect(at('order')?.textContent).toContain('의자')
    expect(at('order')?.textContent).toContain('o-1')
    expect(document.body.textContent).toContain('SANDBOX · 실제 결제 아님 / no real payment')
    expect(document.documentElement.lang).toBe('ko')
  })

  it('speaks English to everybody else, and switches', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('fr')
    open({}, { provider: 'html5_inicis' })
    expect(at('pg-name')?.textContent).toBe('KG INICIS')
    expect(at('pay')?.textContent).toBe('Pay ₩12,900')
    document.querySelector<HTMLElement>('.language')?.click()
    expect(at('pg-name')?.textContent).toBe('KG이니시스')
    expect(document.documentElement.lang).toBe('ko')
  })

  it('shows a PG and amounts it does not know as they are', () => {
    open({ amount: 'a lot' }, { provider: 'constructor' })
    expect(at('pg-name')?.textContent).toBe('constructor')
    expect(at('amount')?.textContent).toBe('a lot')
    open({ amount: 12.5, currency: 'USD' })
    expect(at('amount')?.textContent).toBe('USD 12.50')
  })

  it('shows the card, the instalments and the escrow items of the request', () => {
    open({
      card: { direct: { code: '366', quota: 3 } },
      display: { card_quota: [2, 3] },
      escrow: true,
      kcpProducts: [{ orderNumber: '1', name: '쿠션', quantity: 2, amount: 9000 }],
    })
    const text = document.body.textContent
    for (const part of ['신한카드 (366)', '3개월', '2, 3개월']) expect(text).toContain(part)
    expect(at('products')?.textContent).toContain('쿠션 × 29,000원')
  })

  it('registers a billing key', () => {
    open({ customer_uid: 'c-1', amount: 0 })
    expect(document.body.textContent).toContain('결제 수단 등록')
    expect(document.body.textContent).toContain('c-1')
    expect(at('pay')?.textContent).toBe('등록하기')
  })

  it('issues a virtual account instead of paying', () => {
    open({ pay_method: 'vbank' })
    expect(at('pay')).toBeNull()
    press('issue-vbank')
    expect(doors.post.mock.calls[0]?.[0]).toContain('"status":"ready"')
  })

  it('keeps markup in the request as text', () => {
    open({ name: '<img src=x onerror=alert(1)>' })
    expect(document.querySelector('img')).toBeNull()
  })

  it('says what it is when nobody asked for a payment', () => {
    openPgWindow('', doors)
    expect(document.querySelector('h1')?.textContent).toBe('결제 요청이 없습니다')
  })
})

describe('for a person', () => {
  const person = { type: 'certification', provider: 'danal' } as const
  const details = { merchant_uid: 'p-1', name: '홍길동', phone: '010-0000-0000', carrier: 'SKT', min_age: 19 }
  const posted = () => (JSON.parse(doors.post.mock.calls[0]?.[0] ?? '') as { data: object }).data

  it('shows what it was told of them', () => {
    open(details, person)
    expect(document.title).toContain('본인인증')
    for (const text of ['p-1', '홍길동', 'SKT', '19']) expect(at('person')?.textContent).toContain(text)
    expect(at('amount')).toBeNull()
  })

  it('answers with ids and a flag, and nothing of the person', () => {
    open(details, person)
    press('certify')
    expect(posted()).toEqual({
      request_id: 'req_1',
      success: true,
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as string,
      merchant_uid: 'p-1',
      pg_provider: 'danal',
      pg_type: 'certification',
    })
  })

  it.each(['decline', 'cancel'])('fails by %s', (id) => {
    open(details, person)
    press(id)
    expect(posted()).toMatchObject({
      success: false,
      error_code: expect.any(String) as string,
      error_msg: expect.any(String) as string,
    })
  })

  it('sends them back with success as a text and no reason', () => {
    open({ ...details, m_redirect_url: 'https://shop.test/me' }, { ...person, mode: 'page' })
    press('cancel')
    const { searchParams } = new URL(doors.go.mock.calls[0]?.[0] ?? '')
    expect([...searchParams.keys()]).toEqual(['imp_uid', 'merchant_uid', 'success'])
    expect(searchParams.get('success')).toBe('false')
  })

  it('is no payment to the server', () => {
    const report = vi.fn<NonNullable<PgWindowDoors['report']>>()
    open(details, person, { ...doors, report })
    press('certify')
    expect(doors.post).toHaveBeenCalledOnce()
    expect(report).not.toHaveBeenCalled()
  })
})

describe('in a frame', () => {
  it('posts one answer to the page of the shop', () => {
    open({})
    press('pay')
    press('pay')
    expect(doors.post).toHaveBeenCalledOnce()
    const [message, origin] = doors.post.mock.calls[0] ?? []
    expect(origin).toBe('https://shop.test')
    expect(JSON.parse(message ?? '')).toMatchObject({
      action: 'done',
      data: { request_id: 'req_1', success: true, merchant_uid: 'o-1', pg_provider: 'kcp' },
    })
  })

  it('closes without an answer', () => {
    open({})
    press('abandon')
    expect(doors.post).toHaveBeenCalledExactlyOnceWith('{"action":"closed"}', 'https://shop.test')
  })
})

describe('on a whole page', () => {
  const page = { mode: 'page' } as const

  it('sends the buyer back with the answer', () => {
    open({ m_redirect_url: 'https://shop.test/done?cart=7#end' }, page)
    press('cancel')
    const url = new URL(doors.go.mock.calls[0]?.[0] ?? '')
    expect(url.hash).toBe('#end')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      cart: '7',
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as string,
      merchant_uid: 'o-1',
      imp_success: 'false',
      error_code: 'F0004',
      error_msg: '사용자가 결제를 취소하셨습니다',
    })
  })

  it('goes back without an answer', () => {
    open({ m_redirect_url: 'https://shop.test/done' }, page)
    press('abandon')
    expect(doors.back).toHaveBeenCalledOnce()
    expect(doors.go).not.toHaveBeenCalled()
  })

  it.each([undefined, '/done'])('says that the result is lost with m_redirect_url %s', (m_redirect_url) => {
    open({ m_redirect_url }, page)
    press('pay')
    expect(doors.go).not.toHaveBeenCalled()
    expect(at('lost')?.textContent).toContain('m_redirect_url')
    press('back')
    expect(doors.back).toHaveBeenCalledOnce()
  })
})

describe('in a window of its own', () => {
  const own = { mode: 'window' } as const

  it('answers as a frame does', () => {
    open({}, own)
    press('pay')
    expect(doors.post).toHaveBeenCalledOnce()
    expect(doors.post.mock.calls[0]?.[0]).toContain('"action":"done"')
  })

  it('closes without an answer', () => {
    open({}, own)
    press('abandon')
    expect(doors.post).toHaveBeenCalledExactlyOnceWith('{"action":"silent"}', 'https://shop.test')
    expect(doors.close).toHaveBeenCalledOnce()
  })

  it('is spoken for, once it is closed, by the frame under it', () => {
    open({}, { mode: 'waiting' })
    expect(at('pay')).toBeNull()
    expect(document.querySelector('h1')?.textContent).toBe('결제가 새 창에서 진행되고 있습니다')
    expect(doors.post).not.toHaveBeenCalled()
    doors.onAsked.mock.calls[0]?.[0]()
    expect(doors.post.mock.calls[0]?.[0]).toContain('사용자가 결제를 취소하셨습니다')
  })
})

describe('with a kit', () => {
  const scripted = { ticket: 't1' } as const

  it('answers by itself, and tells the kit first', async () => {
    const told: string[] = []
    doors.post.mockImplementation(() => void told.push('shop'))
    doors.kit.ended.mockImplementation((_, how) => {
      told.push(how)
      return Promise.resolve()
    })
    doors.kit.ask.mockResolvedValue({ act: 'pay', delay: 0, fields: { paid_amount: 1 } })
    open({}, scripted)
    await vi.waitFor(() => expect(told).toEqual(['pay', 'shop']))
    expect(JSON.parse(doors.post.mock.calls[0]?.[0] ?? '')).toMatchObject({
      data: { request_id: 'req_1', success: true, paid_amount: 1 },
    })
  })

  it('carries fields of a test in the address as they are', async () => {
    const fields = { imp_uid: null, nested: { a: 1 }, left_out: undefined, flag: false }
    doors.kit.ask.mockResolvedValue({ act: 'fields', delay: 0, fields })
    open({ m_redirect_url: 'https://shop.test/done' }, { ...scripted, mode: 'page' })
    await vi.waitFor(() => expect(doors.go).toHaveBeenCalledOnce())
    expect(doors.go.mock.calls[0]?.[0]).toBe(
      'https://shop.test/done?imp_uid=&nested=%7B%22a%22%3A1%7D&flag=false',
    )
  })

  it('says what is wrong and takes no press', async () => {
    doors.kit.ask.mockResolvedValue({ act: 'stay', delay: 0, note: 'nobody expected this' })
    open({}, scripted)
    await vi.waitFor(() =>
      expect(document.querySelector('.status')?.textContent).toBe('nobody expected this'),
    )
    press('pay')
    expect(doors.post).not.toHaveBeenCalled()
  })

  it('a person who is faster is the one who answers', async () => {
    doors.kit.ask.mockResolvedValue({ act: 'decline', delay: 5 })
    open({}, scripted)
    press('pay')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(doors.post).toHaveBeenCalledOnce()
    expect(doors.post.mock.calls[0]?.[0]).toContain('"success":true')
  })
})

describe('with a server behind it', () => {
  it('tells the server before the shop', async () => {
    const report = openReporting(null, { amount: 12900 })
    press('pay')
    expect(report).toHaveBeenCalledExactlyOnceWith({
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as string,
      outcome: 'pay',
      provider: 'kcp',
      mobile: false,
      params: expect.objectContaining({ merchant_uid: 'o-1', amount: 12900 }) as object,
      reason: undefined,
    })
    expect(doors.post).not.toHaveBeenCalled()
    document.querySelector<HTMLElement>('.language')?.click()
    press('pay')
    press('cancel')
    await vi.waitFor(() => expect(doors.post).toHaveBeenCalledOnce())
    expect(doors.post.mock.calls[0]?.[0]).toContain(`"imp_uid":"${report.mock.calls[0]?.[0].imp_uid}"`)
    expect(report).toHaveBeenCalledOnce()
  })

  it('tells it why a payment failed, as it tells the shop', () => {
    const report = openReporting(null)
    press('decline')
    expect(report.mock.calls[0]?.[0]).toMatchObject({
      outcome: 'decline',
      reason: expect.stringContaining('한도초과') as string,
    })
  })

  it('takes no payment that the server refuses', async () => {
    openReporting('another amount was registered')
    press('pay')
    await vi.waitFor(() => expect(doors.post).toHaveBeenCalledOnce())
    expect(JSON.parse(doors.post.mock.calls[0]?.[0] ?? '')).toMatchObject({
      data: { success: false, error_msg: 'another amount was registered' },
    })
  })
})
