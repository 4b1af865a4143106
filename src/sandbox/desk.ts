import type { Keep } from './keeper.js'
import type { Direction, Opening, ToKit } from './kit.js'
import type { PgRequest } from './pg-request.js'
import {
  directionsFor,
  early,
  mistakeIn,
  unfit,
  type AnswerOptions,
  type HowItEnds,
  type SandboxPayment,
  type Scenario,
} from './scenarios.js'

/** Why the kit refused, or failed the test. */
export type SandboxErrorCode =
  /** The answer itself is wrong: no such scenario, or an option that does not go with it. */
  | 'BAD_ANSWER'
  /** An answer for a payment that has ended, or has its answer already. */
  | 'NOT_OPEN'
  /** The scenario cannot come of that payment. */
  | 'UNFIT'
  /** The context has a sandbox already, or this one is installed. */
  | 'TWO_SANDBOXES'
  /** Nothing is installed. */
  | 'NOT_INSTALLED'
  /** `uninstall()`: what went wrong during the test, all of it in `problems`. */
  | 'FAILED'

/** Thrown by the kit; `code` is stable, the message says what to do. */
export class SandboxError extends Error {
  /** The class's own name, for logs. */
  override readonly name = 'SandboxError'

  /** @internal */
  constructor(
    /** Which kind of mistake, for code. */
    readonly code: SandboxErrorCode,
    message: string,
    /** With `FAILED`: each problem as one sentence. */
    readonly problems: readonly string[] = [],
    options?: { cause: unknown },
  ) {
    super(`iamport-browser/sandbox: ${message}`)
    if (options) Object.defineProperty(this, 'cause', { value: options.cause, enumerable: false })
  }
}

/** One call of a member of `window.IMP`. */
export interface SandboxCall {
  /** `init`, `agency`, `request_pay`, … */
  readonly method: string
  /** What it was given, as JSON has it; a function is the text `[function]`. */
  readonly args: readonly unknown[]
  /** Address of the page that called. */
  readonly url: string
}

/** What happens to a payment for which no answer was queued. */
export type UnexpectedPolicy =
  /** Its window waits: for buttons to be pressed, or for an `answer()` that comes later. */
  | 'person'
  /** It is paid (a virtual account is issued). */
  | 'approve'
  /** It is not answered, its window says why, and `uninstall()` fails the test. */
  | 'fail'

/** Where a message came from: as much as is needed to know whether its window is still there. */
export interface Source {
  isGone(): boolean
}

interface Queued {
  how: HowItEnds
  options: AnswerOptions
  /** How many script requests it still blocks. */
  left: number
  isUsed: boolean
}

interface Entry {
  ticket: string
  payment: SandboxPayment
  direction?: Direction
  /** How it ended or what was decided, in words; empty while its window waits for a person. */
  state: string
  window?: Source
  decide?: (direction: Direction) => void
}

/** The queue of answers and the payments they were given to; knows nothing of a browser. */
export interface Desk {
  answer(how: HowItEnds, options?: AnswerOptions): void
  calls(method?: string): SandboxCall[]
  /** Whether this request for the script is to fail. */
  blocksScript(): boolean
  hear(message: ToKit, source: Source): Promise<Opening | Direction | string | null>
  /** Notes a problem that fails the test. */
  blame(problem: string): void
  /** Everything that fails the test. */
  problems(): string[]
}

/** Makes the desk of one sandbox; `keep` is where it hands on what was paid. */
export function createDesk(onUnexpected: UnexpectedPolicy, keep?: Keep): Desk {
  const queue: Queued[] = []
  const entries: Entry[] = []
  const record: SandboxCall[] = []
  const blamed: string[] = []

  const isWaiting = ({ state, window }: Entry): boolean => state === '' && !window?.isGone()

  function answer(how: HowItEnds, options: AnswerOptions = {}): void {
    const mistake = mistakeIn(how, options)
    if (mistake !== undefined) throw new SandboxError('BAD_ANSWER', `${mistake}.`)
    if (options.paid && !keep) throw new SandboxError('BAD_ANSWER', needsApi)
    const entry = how === 'blockScript' ? undefined : openFor(options.merchant_uid)
    if (!entry) {
      queue.push({ how, options, left: options.times ?? Infinity, isUsed: false })
      return
    }
    const { payment } = entry
    const { merchant_uid } = payment
    const chosen = typeof how === 'function' ? how(payment) : how
    if (early.includes(chosen as Scenario))
      throw new SandboxError(
        'NOT_OPEN',
        `"${chosen as string}" is decided before a window opens, and the one of order ${merchant_uid} is open: queue it before the buyer pays.`,
      )
    const { direction, problem } = plan(chosen, payment, options)
    if (problem !== undefined) throw new SandboxError('UNFIT', problem)
    entry.state = decided(chosen)
    entry.direction = direction
    entry.decide?.(direction)
  }

  /** The payment that waits for this answer; undefined when the answer is for one to come. */
  function openFor(merchant_uid: string | undefined): Entry | undefined {
    if (merchant_uid === undefined) {
      const waiting = entries.filter(isWaiting)
      if (waiting.length > 1) {
        const orders = waiting.map(({ payment }) => payment.merchant_uid).join(', ')
        throw new SandboxError(
          'NOT_OPEN',
          `${waiting.length} payments are open (${orders}): say which one with merchant_uid.`,
        )
      }
      return waiting[0]
    }
    const own = entries.filter(({ payment }) => payment.merchant_uid === merchant_uid)
    const waiting = own.find(isWaiting)
    const last = own.at(-1)
    if (last && !waiting) {
      const state = last.state || 'its window is gone'
      throw new SandboxError(
        'NOT_OPEN',
        `the payment of order ${merchant_uid} is not open: ${state}. An answer is queued before the buyer pays; for another try of the same order leave merchant_uid out, or queue both answers first.`,
      )
    }
    return waiting
  }

  function plan(
    how: Exclude<HowItEnds, (...args: never[]) => unknown>,
    payment: SandboxPayment,
    options: AnswerOptions,
  ): { opening: Omit<Opening, 'ticket'>; direction: Direction; problem?: string } {
    const mistake = mistakeIn(how, options)
    const reason = mistake ?? (typeof how === 'string' ? unfit(how, payment) : undefined)
    if (reason === undefined) return directionsFor(how, payment, options)
    const name = typeof how === 'string' ? `"${how}"` : 'the answer'
    const problem = `${name} cannot apply to order ${payment.merchant_uid}: ${reason}.`
    return { opening: {}, direction: { act: 'stay', delay: 0, note: problem }, problem }
  }

  function open(request: PgRequest, ownWindow: boolean): Opening {
    const { params, provider, path, mode, type = 'payment' } = request
    const payment: SandboxPayment = {
      type,
      merchant_uid: String(params.merchant_uid),
      pg: provider,
      path,
      opensIn: ownWindow ? 'window' : mode === 'page' ? 'page' : 'frame',
      request: params,
    }
    const entry: Entry = { ticket: `t${entries.length + 1}-${request.requestId}`, payment, state: '' }
    entries.push(entry)
    const { opening, direction } = decide(entry)
    if (direction) entry.direction = direction
    return { ...opening, ticket: entry.ticket }
  }

  function decide(entry: Entry): { opening?: Omit<Opening, 'ticket'>; direction?: Direction } {
    const { payment } = entry
    const queued = take(payment.merchant_uid)
    if (queued) {
      try {
        const how = typeof queued.how === 'function' ? queued.how(payment) : queued.how
        entry.state = decided(how)
        const planned = plan(how, payment, queued.options)
        if (planned.problem !== undefined) blamed.push(planned.problem)
        return planned
      } catch (error) {
        const problem = `the answer made for order ${payment.merchant_uid} threw: ${String(error)}.`
        entry.state = 'its answer could not be made'
        return failing(problem)
      }
    }
    if (onUnexpected === 'person') return {}
    if (onUnexpected === 'approve') {
      entry.state = 'it was approved, as no answer was queued'
      return directionsFor('slow', payment, { delay: 0 })
    }
    entry.state = 'no answer was queued for it'
    return failing(
      `${payment.type === 'certification' ? 'person' : 'order'} ${payment.merchant_uid} was ${payment.type === 'certification' ? 'checked' : 'paid for'} through ${payment.pg} and no answer was queued: call answer(…) before, or choose onUnexpected.`,
    )
  }

  function failing(problem: string): { direction: Direction } {
    blamed.push(problem)
    return { direction: { act: 'stay', delay: 0, note: problem } }
  }

  /** One meant for this order comes before one meant for any. */
  function take(merchant_uid: string): Queued | undefined {
    const free = queue.filter(({ isUsed, how }) => !isUsed && how !== 'blockScript')
    const found =
      free.find(({ options }) => options.merchant_uid === merchant_uid) ??
      free.find(({ options }) => options.merchant_uid === undefined)
    if (found) found.isUsed = true
    return found
  }

  function ask(ticket: string, window: Source): Promise<Direction | null> {
    const entry = entries.find((candidate) => candidate.ticket === ticket)
    if (!entry) return Promise.resolve(null)
    entry.window = window
    // A window that is loaded again is told the same again.
    if (entry.direction) return Promise.resolve(entry.direction)
    return new Promise((resolve) => {
      entry.decide = resolve
    })
  }

  return {
    answer,
    calls: (method) => record.filter((call) => method === undefined || call.method === method),
    blocksScript() {
      const blocking = queue.find(({ how, left }) => how === 'blockScript' && left > 0)
      if (!blocking) return false
      blocking.isUsed = true
      blocking.left--
      return true
    },
    hear(message, source) {
      switch (message.kind) {
        case 'call':
          record.push({ method: message.method, args: message.args, url: message.url })
          return Promise.resolve(null)
        case 'open':
          return Promise.resolve(open(message.request, message.ownWindow))
        case 'ask':
          return ask(message.ticket, source)
        case 'ended': {
          const entry = entries.find(({ ticket }) => ticket === message.ticket)
          if (entry) entry.state = `it has ended (${message.how})`
          return Promise.resolve(null)
        }
        case 'report':
          return keep?.(message.report) ?? Promise.resolve(null)
      }
    },
    blame: (problem) => void blamed.push(problem),
    problems() {
      const unused = queue.filter(({ isUsed }) => !isUsed).map(({ how, options }) => unusedText(how, options))
      return [...blamed, ...unused]
    },
  }
}

const needsApi =
  '`paid` needs a server half that keeps the payment: give defineSandbox the `api` of createSandboxApi() or createSandboxServer().'

function decided(how: unknown): string {
  return `it was given ${typeof how === 'string' ? `"${how}"` : 'its answer'}`
}

function unusedText(how: HowItEnds, { merchant_uid }: AnswerOptions): string {
  const name = typeof how === 'string' ? `"${how}"` : 'an answer of your own'
  if (how === 'blockScript') return '"blockScript" was queued and no page asked for the script after that.'
  const order =
    merchant_uid === undefined ? 'no payment came for it' : `order ${merchant_uid} was not paid for`
  return `${name} was queued and never used: ${order}.`
}
