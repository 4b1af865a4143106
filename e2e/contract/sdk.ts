/** Which implementation of `window.IMP` is under test, and what either needs to be driven. */
import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'

/** Where the shop loads it from, whichever it is. */
export const address = 'https://cdn.iamport.kr/v1/iamport.js'

/** Files of the implementation given to `npm run contract -- --sdk`; without one the sandbox is under test. */
export interface Given {
  readonly sdk: string
  /** What has to be on the page before it: builds before 1.3.0 need jQuery. */
  readonly before: string | undefined
}

const { IAMPORT_CONTRACT_SDK, IAMPORT_CONTRACT_BEFORE } = process.env
const textOf = (path: string): string => readFileSync(path, 'utf8')

/** The SDK that was given, or undefined for the sandbox. */
export const given: Given | undefined = IAMPORT_CONTRACT_SDK
  ? {
      sdk: textOf(IAMPORT_CONTRACT_SDK),
      before: IAMPORT_CONTRACT_BEFORE ? textOf(IAMPORT_CONTRACT_BEFORE) : undefined,
    }
  : undefined

/** The store whose user code the shop uses. */
export interface Store {
  /** `kcp`, `kcp.MID`, and `certification.danal` for one that checks persons; the first one is the default. */
  readonly channels: readonly string[]
  /** Whether the vendor knows the user code; when not, it says so at `init` (facts: sdk-behaviour.md, 3.2). */
  readonly isKnown: boolean
  /** Providers whose window stays in the frame on a phone. */
  readonly stay: readonly string[]
}

/** What the vendor's side was asked for. */
export interface Asked {
  readonly path: 'classic' | 'checkout'
  readonly type: 'payment' | 'certification'
  /** Code of the gateway whose window opened, which need not be the one asked for. */
  readonly provider: string
  /** Names the request in messages of the classic path. */
  readonly requestId: string
  readonly param: Readonly<Record<string, unknown>>
}

export type Fields = Readonly<Record<string, unknown>>

/** The other end of a payment: the vendor's servers and the gateway's window. */
export interface Gateway {
  install(context: BrowserContext): Promise<void>
  /** Waits for the `n`th request (from 1) that reached a window; by default for the latest, which is there or comes. */
  asked(n?: number): Promise<Asked>
  /** How many requests reached a window so far. */
  count(): number
  /** The window of the latest request answers with exactly these fields. */
  answer(fields: Fields): Promise<void>
  /** Messages from the latest window's own origin, one after the other in one task, texts or not. */
  post(...messages: unknown[]): Promise<void>
  /** A message from a frame of that origin that nobody is paying in. */
  postFromElsewhere(message: string): Promise<void>
  /** The buyer closes the window of its own that is open. */
  closeWindow(): Promise<void>
}

/** A message of the classic path, as the gateway's page writes it. */
export const message = (action: string, requestId: string, fields: Fields = {}): string =>
  JSON.stringify({ action, data: { request_id: requestId, ...fields } })
