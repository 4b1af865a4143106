/**
 * The sandbox for Playwright: {@link defineSandbox} has a shop's own tests pay, be declined and lose the window, in
 * Chromium, Firefox and WebKit, without a person, an account or a network.
 *
 * @packageDocumentation
 */
import {
  createDesk,
  SandboxError,
  type Desk,
  type SandboxCall,
  type Source,
  type UnexpectedPolicy,
} from './desk.js'
import { fileAt, isVendor, serving } from './addresses.js'
import { sandboxFile } from './files.js'
import { createKeeper, type SandboxKeeper } from './keeper.js'
import { kitName, type ToKit } from './kit.js'
import type { AnswerOptions, HowItEnds } from './scenarios.js'

export { SandboxError, type SandboxCall, type SandboxErrorCode, type UnexpectedPolicy } from './desk.js'
export type { SandboxKeeper } from './keeper.js'
export type { AnswerFields, AnswerOptions, HowItEnds, SandboxPayment, Scenario } from './scenarios.js'

/**
 * As much of Playwright's `BrowserContext` as the kit uses. Written down here, so that this entry needs neither
 * `@playwright/test` nor `playwright` nor `playwright-core`, and works with each of them.
 */
export interface SandboxContext {
  /** Answers requests of the context's pages. */
  route(url: (url: URL) => boolean, handler: (route: SandboxRoute) => Promise<void>): Promise<unknown>
  /** Stops answering them. */
  unroute(url: (url: URL) => boolean, handler: (route: SandboxRoute) => Promise<void>): Promise<unknown>
  /** Puts a function on every page of the context. */
  exposeBinding(
    name: string,
    binding: (source: SandboxSource, text: string) => Promise<unknown>,
  ): Promise<unknown>
}

/** As much of Playwright's `Route` as the kit uses. */
export interface SandboxRoute {
  /** What is asked for. */
  request(): {
    /** Its address. */
    url(): string
  }
  /** Answers it. */
  fulfill(response: { body: string; contentType: string; headers: Record<string, string> }): Promise<void>
  /** Lets it fail. */
  abort(errorCode?: string): Promise<void>
}

/** As much as the kit uses of what Playwright says about the caller of a binding. */
export interface SandboxSource {
  /** The page it was called on. */
  page: {
    /** Whether it is gone. */
    isClosed(): boolean
  }
  /** The frame it was called in. */
  frame: {
    /** Whether it is gone. */
    isDetached(): boolean
    /** Its address. */
    url(): string
  }
}

/** Where the sandbox is put, and what it does on its own. */
export interface DefineSandboxOptions {
  /** The browser context of the test, as the fixture `context` gives it. */
  readonly context: SandboxContext
  /** What happens to a payment without a queued answer; `fail` by default. */
  readonly onUnexpected?: UnexpectedPolicy | undefined
  /**
   * The server half that your own server asks: what `createSandboxApi` or `createSandboxServer` gave, or the address of
   * one on this machine, where another process runs it (`http://127.0.0.1:49152`). It is told what is paid in the browser
   * before the page has its answer, and the window says no where it refuses: another amount than was registered, an order
   * that is paid. By default nothing is kept.
   */
  readonly api?: SandboxKeeper | string | undefined
  /**
   * Where the shop loads the SDK from, when that is not the vendor's address (`https://cdn.iamport.kr/v1/iamport.js`,
   * which is always covered): a whole address, or a path such as `/vendor/iamport.js` on any site. Its query is ignored.
   */
  readonly sdk?: string | readonly string[] | undefined
  /** Folder of the sandbox's two built files. Default: the folder of this module, where the package brings them along. */
  readonly dir?: string | undefined
}

/** The sandbox of one browser context. */
export interface Sandbox {
  /**
   * Stands in for the vendor's servers from here on; call it before the shop's page opens. Nothing reaches the network:
   * the SDK and the payment windows come from the files of the package, and what else a page asks of the vendor's
   * servers is refused and fails the test.
   *
   * @throws {@link SandboxError} (as a rejection) `TWO_SANDBOXES` when the context has one already.
   */
  install(): Promise<void>
  /**
   * Says how a payment ends. A payment that is open and waits for a person (`onUnexpected: 'person'`) takes the answer
   * at once; otherwise it is kept for the next payment, in the order of the calls. One with `merchant_uid` goes to that
   * order only, and before one without.
   *
   * @throws {@link SandboxError} `BAD_ANSWER` for one that does not exist, `NOT_OPEN` for an order that has ended,
   *   `UNFIT` for an open payment it cannot come of, `NOT_INSTALLED`. What turns out not to fit a payment later is shown
   *   in its window and thrown by `uninstall()`.
   */
  answer(how: HowItEnds, options?: AnswerOptions): void
  /**
   * What the page handed to the members of `window.IMP`, in order; `calls('request_pay')` for one member. A call is told
   * from the page, so it is here a moment after it: wait for it with `expect.poll`.
   */
  calls(method?: string): SandboxCall[]
  /**
   * Takes the sandbox away; a later `install()`, of this or another, starts anew.
   *
   * @throws {@link SandboxError} (as a rejection) `FAILED`, with everything that went wrong in `problems`: an answer
   *   never used, a payment nobody expected, an answer that could not apply, an address the sandbox does not serve.
   */
  uninstall(): Promise<void>
}

interface Installed {
  /** Null when nothing is installed; the function on the pages stays, as Playwright takes none back. */
  desk: Desk | null
}

const installed = new WeakMap<object, Installed>()

/**
 * A sandbox for the pages of one Playwright browser context: the shop's own tests pay, are declined, lose the window,
 * without a person, an account or a network. Works in Chromium, Firefox and WebKit. Nothing happens until `install()`.
 *
 * @param options - The context, and what the sandbox does on its own.
 * @throws TypeError for a policy, an address or a server half that cannot be one.
 * @example
 * ```ts
 * import { test as base } from '@playwright/test'
 * import { defineSandbox, type Sandbox } from 'iamport-browser/sandbox/playwright'
 *
 * export const test = base.extend<{ payments: Sandbox }>({
 *   payments: async ({ context }, use) => {
 *     const payments = defineSandbox({ context })
 *     await payments.install()
 *     await use(payments)
 *     await payments.uninstall() // fails the test on an answer that was never used
 *   },
 * })
 * ```
 */
export function defineSandbox(options: DefineSandboxOptions): Sandbox {
  const { context, onUnexpected = 'fail', api, sdk, dir } = options
  const policies: readonly string[] = ['person', 'approve', 'fail']
  if (!policies.includes(onUnexpected))
    throw new TypeError(
      `iamport-browser/sandbox: onUnexpected is ${policies.join(', ')}, not ${String(onUnexpected)}.`,
    )
  const files = serving(sdk)
  const keep = api === undefined ? undefined : createKeeper(api, (problem) => last?.blame(problem))
  let desk: Desk | null = null
  let last: Desk | null = null

  const served = (url: URL): boolean => fileAt(files, url) !== undefined || isVendor(url)

  async function serve(route: SandboxRoute): Promise<void> {
    const url = new URL(route.request().url())
    const name = fileAt(files, url)
    try {
      if (name === undefined) {
        desk?.blame(
          `the page asked for ${url.origin + url.pathname}, which the sandbox does not serve: name it in \`sdk\` if it is the SDK.`,
        )
        await route.abort('blockedbyclient')
      } else if (name === 'iamport.js' && desk?.blocksScript()) {
        await route.abort('blockedbyclient')
      } else {
        const file = await sandboxFile(name, { dir })
        // `crossorigin` on the script's tag is the shop's choice.
        const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }
        await route.fulfill({ ...file, headers })
      }
    } catch (error) {
      // A page that is closed meanwhile takes no answer any more.
      if (desk && error instanceof Error && !/closed|already handled/i.test(error.message))
        desk.blame(error.message)
    }
  }

  async function expose(): Promise<Installed> {
    const known = installed.get(context)
    if (known) return known
    const fresh: Installed = { desk: null }
    installed.set(context, fresh)
    try {
      await context.exposeBinding(kitName, (source, text) => hear(fresh.desk, source, text))
    } catch (cause) {
      installed.delete(context)
      throw new SandboxError(
        'TWO_SANDBOXES',
        `this context has a function ${kitName} already: another copy of the kit, or the context is closed.`,
        [],
        { cause },
      )
    }
    return fresh
  }

  return {
    async install() {
      const known = installed.get(context)
      if (desk || known?.desk)
        throw new SandboxError(
          'TWO_SANDBOXES',
          desk
            ? 'this sandbox is installed already; call uninstall() first.'
            : 'this context has a sandbox already: two would answer the same payments. Call uninstall() on it first, or use one for both.',
        )
      desk = last = createDesk(onUnexpected, keep)
      const mine = desk
      try {
        const place = expose()
        // Taken before anything is awaited, so that two installs at once are told apart.
        const taken = installed.get(context)
        if (taken) taken.desk = mine
        await place
        await context.route(served, serve)
      } catch (error) {
        const taken = installed.get(context)
        if (taken?.desk === mine) taken.desk = null
        desk = null
        throw error
      }
    },
    answer(how, options) {
      if (!desk)
        throw new SandboxError('NOT_INSTALLED', 'answer() needs an installed sandbox: await install() first.')
      desk.answer(how, options)
    },
    calls: (method) => last?.calls(method) ?? [],
    async uninstall() {
      if (!desk) throw new SandboxError('NOT_INSTALLED', 'there is nothing to uninstall.')
      const problems = desk.problems()
      const taken = installed.get(context)
      if (taken) taken.desk = null
      desk = null
      // A context that was closed by the test has no routes left.
      await context.unroute(served, serve).catch(() => undefined)
      if (problems.length === 0) return
      const text = problems.length === 1 ? problems[0] : `\n${problems.map((line) => `- ${line}`).join('\n')}`
      throw new SandboxError('FAILED', text ?? '', problems)
    },
  }
}

function hear(desk: Desk | null, { page, frame }: SandboxSource, text: string): Promise<unknown> {
  if (!desk) return Promise.resolve(null)
  const source: Source = {
    isGone: () => page.isClosed() || frame.isDetached() || !frame.url().includes('pg.html'),
  }
  return desk.hear(JSON.parse(text) as ToKit, source)
}
