import { createMerchantUid, deviceOf, checkPay } from 'iamport-browser'
import { signal, type Signal } from '@preact/signals'
import { live } from '../live/mode.ts'
import { channel, request, state } from '../store/store.ts'
import { hear, send, type Device, type FromFrame, type Order, type Runner } from './messages.ts'
import { openKit, type Told } from './kit.ts'
import { lookUp } from './server.ts'
import { noRun, withStep, type Run, type StepKind } from './steps.ts'
import { watchWindow } from './watch.ts'

export const deviceNames: readonly Device[] = ['pc', 'phone']

/** What happened on each device. */
export const runs: Readonly<Record<Runner, Signal<Run>>> = {
  pc: signal(noRun),
  phone: signal(noRun),
  live: signal(noRun),
}

/** How often a frame was thrown away: a window that stays open for ever leaves no other way to a new run. */
export const frames: Readonly<Record<Device, Signal<number>>> = { pc: signal(0), phone: signal(0) }

/** The page of each frame, once it is there. */
const pages = new Map<Runner, Window>()
const wanted = new Set<Runner>()
/** How the SDK in a frame was set up: it is loaded before anything is run, so that a window may open at once. */
const setUps = new Map<Runner, readonly unknown[]>()
const watches = new Map<Runner, { stop(): void; asked(): void }>()

const add = (runner: Runner, kind: StepKind, data?: unknown, detail?: string): void => {
  runs[runner].value = withStep(runs[runner].peek(), kind, data, detail)
}

const kit = openKit((device, told) => onTold(device, told))

/** Where a phone comes back to: the page in the frame. The address that was typed is the shop's, and is not there. */
const returnTo = (runner: Runner): string =>
  new URL(runner === 'live' ? './run.html' : `./run.html?device=${runner}`, document.baseURI).href

/**
 * What a frame is given. Every try needs an order number of its own, and a return address that is there: both are replaced,
 * unless what was typed is wrong, which the package has to see.
 */
function orderFor(runner: Runner, merchant_uid: string | undefined): Order {
  const { pg, mid, channelKey } = channel.peek()
  const typed = request.peek()
  const device = runner === 'phone' ? 'mobile' : 'pc'
  const wrong = checkPay(
    channel.peek(),
    typed,
    runner === 'live' ? deviceOf(navigator.userAgent) : { device },
  )
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) => path)
  return {
    pg: pg.code,
    mid,
    channelKey,
    request: {
      ...typed,
      ...(merchant_uid !== undefined && !wrong.includes('merchant_uid') && { merchant_uid }),
      ...(!wrong.includes('m_redirect_url') && { m_redirect_url: returnTo(runner) }),
    },
    language: document.documentElement.lang === 'en' ? 'en' : 'ko',
    theme: document.documentElement.dataset.theme,
    userCode: runner === 'live' ? live.peek()?.userCode : undefined,
  }
}

/** Shows a frame what it would pay. */
export function showOrder(runner: Runner): void {
  const page = pages.get(runner)
  if (page) send(page, runner, { kind: 'show', order: orderFor(runner, undefined) })
}

/** Pays the request on one device. */
export function run(runner: Runner): void {
  const page = pages.get(runner)
  const { state: now } = runs[runner].peek()
  if (!page || now === 'opening' || now === 'failed') {
    wanted.add(runner)
    if (now === 'failed') reset(runner)
    return
  }
  if (now === 'running') {
    // Only a frame can be thrown away.
    if (runner === 'live') return
    wanted.add(runner)
    reset(runner)
    return
  }
  begin(runner, page)
}

function begin(runner: Runner, page: Window): void {
  wanted.delete(runner)
  const merchant_uid = createMerchantUid()
  runs[runner].value = { ...noRun, state: 'running', merchant_uid, began: performance.now() }
  if (runner !== 'live') kit.expect(merchant_uid, state.peek().answer)
  send(page, runner, { kind: 'run', order: orderFor(runner, merchant_uid) })
}

/** Opens a frame anew. */
export function reset(runner: Runner): void {
  watches.get(runner)?.stop()
  pages.delete(runner)
  runs[runner].value = noRun
  if (runner !== 'live') frames[runner].value++
}

function onMessage(message: FromFrame, runner: Runner, page: Window): void {
  const now = runs[runner].peek()
  switch (message.kind) {
    case 'here':
      pages.set(runner, page)
      // A phone that is back without an answer: the buyer went back.
      if (now.state === 'running') {
        add(runner, 'noAnswer')
        void over(runner, null)
      }
      showOrder(runner)
      return
    case 'ready':
      if (now.state === 'opening' || now.state === 'failed') runs[runner].value = { ...noRun, state: 'ready' }
      if (wanted.has(runner)) begin(runner, page)
      return
    case 'pressed':
      run(runner)
      return
    case 'checked':
      add(runner, 'checked', message.issues)
      return
    case 'refused':
      add(runner, 'refused', message.issues)
      finish(runner, 'over')
      return
    case 'failed':
      add(runner, 'failed', { code: message.code, message: message.message }, message.code)
      finish(runner, now.state === 'running' ? 'over' : 'failed')
      return
    case 'result': {
      pages.set(runner, page)
      // A page that was loaded again reads the same answer again.
      if (now.state !== 'running') return
      const { result, address } = message
      if (address !== null) add(runner, 'redirect', { address, ...result.raw })
      else if (result.via === 'callback') add(runner, 'callback', result.raw)
      else add(runner, 'noAnswer')
      runs[runner].value = { ...runs[runner].peek(), result }
      add(runner, 'result', result, result.outcome)
      void over(runner, result.imp_uid)
    }
  }
}

async function over(runner: Runner, imp_uid: string | null): Promise<void> {
  finish(runner, 'over')
  const { merchant_uid, began } = runs[runner].peek()
  if (runner === 'live' || merchant_uid === undefined) return
  const found = await lookUp(imp_uid, merchant_uid)
  // Another run may have begun meanwhile.
  if (runs[runner].peek().began !== began) return
  if (!found) add(runner, 'serverGone')
  else add(runner, 'server', found.answer, `${found.path} · ${found.answer.response?.status ?? 'null'}`)
}

function finish(runner: Runner, to: Run['state']): void {
  watches.get(runner)?.stop()
  runs[runner].value = { ...runs[runner].peek(), state: to }
}

function onTold(device: Device, told: Told): void {
  if (told.kind === 'call' && (told.method === 'init' || told.method === 'agency'))
    setUps.set(device, [told.method, ...told.args])
  if (runs[device].peek().state !== 'running') return
  switch (told.kind) {
    case 'call':
      if (told.method === 'request_pay') {
        const [method, ...args] = setUps.get(device) ?? []
        if (method !== undefined)
          add(
            device,
            'init',
            undefined,
            `IMP.${String(method)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
          )
        add(device, 'request', told.args[0])
      }
      return
    case 'open':
      add(device, 'opened', undefined, told.opensIn)
      if (told.opensIn !== 'window')
        watches.set(
          device,
          watchWindow(pages.get(device), told.opensIn, (problem) =>
            add(device, 'windowError', undefined, problem),
          ),
        )
      return
    case 'asked':
      watches.get(device)?.asked()
      return
    case 'ended':
      add(device, 'answered', undefined, told.how)
  }
}

/** Listens to the frames; called once, when the part of the page with the frames is there. */
export function listen(): () => void {
  return hear<FromFrame>((message, runner, source) => {
    if (source && runner in runs) onMessage(message, runner, source as Window)
  })
}
