import type { Imp } from '../imp.js'
import { createChannels } from './channels.js'
import { createCheckout } from './checkout.js'
import { createClassic } from './classic.js'
import type { Kit } from './kit.js'
import { createLoadUi } from './load-ui.js'

/** The stand-in's surroundings. */
export interface SandboxImpOptions {
  /**
   * The script's own address: `pg.html` lies beside it, and its query sets the store up. `only`: its channels; `stay`:
   * providers that stay in the frame on a phone; `unknown`: the vendor does not know the store; `alone`: no payment is
   * told to the server half, so that every page starts with nothing paid.
   */
  scriptUrl: string
  /** Leaves the page; `location.assign` unless a test wants to see the address. */
  leave?(address: string): void
  /** A test that is told of every call, and says what comes of each payment. */
  kit?: Kit | undefined
}

type Args = readonly unknown[]
type Params = Record<string, unknown>

/** `window.IMP` of the sandbox: every member the vendor's object has. */
export interface SandboxImp extends Required<Imp> {
  deinit(): void
  close(): void
  certification(...args: Args): void
  naver_zzim(...args: Args): void
  communicate(message: unknown): void
  loadUI(...args: Args): Promise<void>
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
    isKnown: !searchParams.has('unknown'),
    stay: searchParams.get('stay')?.split(',') ?? [],
    leave,
    kit,
  }
  const classic = createClassic(surroundings)
  const checkout = createCheckout(surroundings)
  const ui = createLoadUi(checkout, surroundings.channels, (param, callback) => request_pay(param, callback))

  function init(userCode: unknown, tierCode?: unknown): void {
    checkout.init(userCode)
    classic.init(userCode, tierCode)
  }

  function request_pay(given: object | null | undefined, callback?: unknown): void {
    const param = given as Params | null | undefined
    if (!param) window.alert('결제 요청 정보가 없습니다. (sandbox)')
    else if (checkout.takes(param)) checkout.pay(param, callback)
    else classic.request('payment', param, callback)
  }

  const members: SandboxImp = {
    init: (userCode) => init(userCode),
    agency: init,
    deinit() {
      checkout.deinit()
      classic.deinit()
    },
    request_pay,
    close: () => classic.close(),
    communicate: (message) => classic.communicate(message),
    certification(given, callback) {
      if (given === undefined) window.alert('본인인증 요청 정보가 없습니다. (sandbox)')
      else classic.request('certification', given as Params, callback)
    },
    naver_zzim(param) {
      if (!param) throw new TypeError('naver_zzim needs its parameters (sandbox)')
    },
    loadUI: (type, param, callback) => ui.load(type, param as Params, callback),
    updateLoadUIRequest: (type, param) => ui.update(type, param as Params),
    loadModule() {
      const error = new Error('no module can be loaded (sandbox)')
      return Promise.reject(Object.assign(error, { __portOneErrorType: 'ModuleError', code: 'BadRequest' }))
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
