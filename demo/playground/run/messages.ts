import type { PayIssue, PayResult } from 'iamport-browser'
import type { Language } from '../../shared/language/index.tsx'

/** One of the two frames; `live` is the page of its own in which the real SDK runs. */
export type Device = 'pc' | 'phone'
export type Runner = Device | 'live'

/** What a frame shows and pays. */
export interface Order {
  readonly pg: string
  readonly mid?: string | undefined
  readonly channelKey?: string | undefined
  readonly request: Readonly<Record<string, unknown>>
  readonly language: Language
  readonly theme: string | undefined
  /** User code for the real SDK; the sandbox without one. */
  readonly userCode?: string | undefined
}

/** An issue as it travels between pages. */
export type SaidIssue = Pick<PayIssue, 'severity' | 'rule' | 'path' | 'message'>

/** What a frame tells the playground. */
export type FromFrame =
  /** The page is there and wants to know its order. */
  | { kind: 'here' }
  /** The SDK is there. */
  | { kind: 'ready' }
  /** The visitor pressed Pay inside. */
  | { kind: 'pressed' }
  | { kind: 'checked'; issues: readonly SaidIssue[] }
  | { kind: 'refused'; issues: readonly SaidIssue[] }
  | { kind: 'failed'; code: string; message: string }
  /** `address` is where a phone came back to. */
  | { kind: 'result'; result: PayResult; address: string | null }

/** What the playground tells a frame: what to show, or to pay it now. */
export type ToFrame = { kind: 'show'; order: Order } | { kind: 'run'; order: Order }

const marker = 'iamport-playground'

interface Envelope<T> {
  readonly [marker]: true
  readonly runner: Runner
  readonly message: T
}

/** Puts a message on its way to a page of this site. */
export function send<T extends FromFrame | ToFrame>(to: Window, runner: Runner, message: T): void {
  const envelope: Envelope<T> = { [marker]: true, runner, message }
  to.postMessage(envelope, location.origin)
}

/** Hears messages of pages of this site; what is returned ends it. */
export function hear<T extends FromFrame | ToFrame>(
  heard: (message: T, runner: Runner, source: MessageEventSource | null) => void,
): () => void {
  const onMessage = ({ origin, data, source }: MessageEvent): void => {
    const envelope = data as Partial<Envelope<T>> | null
    if (origin !== location.origin || envelope?.[marker] !== true) return
    heard(envelope.message as T, envelope.runner as Runner, source)
  }
  window.addEventListener('message', onMessage)
  return () => window.removeEventListener('message', onMessage)
}
