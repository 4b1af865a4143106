import type { Imp } from '../imp.js'
import { createChannels } from './channels.js'
import { createCheckout } from './checkout.js'
import { createClassic } from './classic.js'
import type { Kit } from './kit.js'
import { later } from './later.js'

/** The stand-in's surroundings. */
export interface SandboxImpOptions {
  /** The script's own address: `pg.html` lies beside it, and its query sets the store up (`only`, `stay`; with `alone` no
   * payment is told to the server half, so that every page starts with nothing paid). */
  scriptUrl: string
  /** Leaves the page; `location.assign` unless a test wants to see the address. */
  leave?(address: string): void
  /** A test that is told of every call, and says what comes of each payment. */
  kit?: Kit | undefined
}

type Args = readonly unknown[]

/** `window.IMP` of the sandbox: every member the vendor's object has. */
export interface SandboxImp extends Required<Imp> {
  deinit(): void
  close(): void
  certification(...args: Args): void
  naver_zzim(...args: Args): void
  communicate(message: unknown): void
  loadUI(...args: Args): void
  updateLoadUIRequest(...args: Args): void
  loadModule(...args: Args): Promise<never>
}

/**
 * Makes the stand-in for the vendor's SDK: what a page sees of it, its silences and its bad habits included.
 * Written from observed behaviour; it shares nothing with the package it is meant to test.
 */
export function createSandboxImp({ scriptUrl, leave = go, kit }: SandboxImpOptions): SandboxImp {
  const { searchParams } = new URL(scriptUrl)
  const surroundings = {
    pgPage: new URL(searchParams.has('alone') ? './pg.html?alone' : './pg.html', scriptUrl).href,
    channels: createChannels(searchParams.get('only')),
    stay: searchParams.get('stay')?.split(',') ?? [],
    leave,
    kit,
  }
  const classic = createClassic(surroundings)
  const checkout = createCheckout(surroundings)

  function init(userCode: unknown, tierCode?: unknown): void {
    checkout.init(userCode)
    classic.init(userCode, tierCode)
  }

  const members: SandboxImp = {
    init: (userCode) => init(userCode),
    agency: init,
    deinit() {
      checkout.deinit()
      classic.deinit()
    },
    request_pay(given: object | null | undefined, callback?: unknown) {
      const param = given as Record<string, unknown> | null | undefined
      if (!param) {
        window.alert('결제 요청 정보가 없습니다. (sandbox)')
      } else if (checkout.takes(param)) {
        checkout.pay(param, callback)
      } else {
        classic.pay(param, callback)
      }
    },
    close: () => classic.close(),
    communicate: (message) => classic.communicate(message),
    // The sandbox store has no identity channel. `error_coe` is the real SDK's own spelling.
    certification(param, callback) {
      const merchant_uid = keyOf(param, 'merchant_uid')
      const error_msg = '등록되지 않은 PG모듈 정보입니다. (sandbox)'
      call(callback, { imp_success: false, imp_uid: null, merchant_uid, error_coe: 'F1001', error_msg })
    },
    naver_zzim(param) {
      if (!param) throw new TypeError('naver_zzim needs its parameters (sandbox)')
    },
    loadUI(_type, param, callback) {
      const pg = String(keyOf(param, 'pg') ?? '')
      const error_msg = `해당 PG사(${pg})는 UI 로딩을 지원하지 않습니다. (sandbox)`
      if (typeof callback !== 'function') console.error(error_msg)
      call(callback, { merchant_uid: keyOf(param, 'merchant_uid'), error_code: 'F500', error_msg })
    },
    updateLoadUIRequest() {
      throw new Error('no UI is loaded (sandbox)')
    },
    loadModule() {
      const message = 'no module can be loaded (sandbox)'
      const reason = { __portOneErrorType: 'ModuleError', code: 'BadRequest', message }
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      return Promise.reject(reason)
    },
  }
  return readOnly(kit ? told(members, kit) : members)
}

/** The same members, each of which first tells the kit what it was called with. */
function told(members: SandboxImp, kit: Kit): SandboxImp {
  const entries = Object.entries(members) as [string, (...args: unknown[]) => unknown][]
  const telling = entries.map(([method, member]) => {
    const call = (...args: unknown[]): unknown => {
      kit.call(method, args)
      return member(...args)
    }
    return [method, call]
  })
  return Object.fromEntries(telling)
}

function go(address: string): void {
  location.assign(address)
}

function call(callback: unknown, answer: Record<string, unknown>): void {
  if (typeof callback === 'function') later(() => void callback.call({}, answer))
}

function keyOf(param: unknown, key: string): unknown {
  return typeof param === 'object' && param !== null ? (param as Record<string, unknown>)[key] : undefined
}

/** Getters that cannot be redefined: assigning a spy throws in strict code and is ignored elsewhere. */
function readOnly<T extends object>(members: T): T {
  const object = {}
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: false,
      get: () => value as unknown,
    })
  }
  return object as T
}
