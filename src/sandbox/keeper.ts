import { webhookProblem } from './rest/loopback.js'
import type { WindowReport } from './rest/window-report.js'

/** As much of the server half as the kit needs: what `createSandboxApi` and `createSandboxServer` give. */
export interface SandboxKeeper {
  /**
   * Keeps what the buyer did. What it gives back is of no interest.
   *
   * @throws A `SandboxRefusal` of `iamport-browser/sandbox/api` for what the gateway would not take.
   */
  report(report: WindowReport): unknown
}

/** Hands on what the buyer did: why it was refused, for the window to show, or null. */
export type Keep = (report: WindowReport) => Promise<string | null>

/** What became of a report: nothing, a no to the buyer, or a test that is set up wrongly. */
type Heard = { refused?: string; problem?: string }

/**
 * Tells the server half what was paid in the pages of a test. What it could not be told goes to `blame`, as it fails the
 * test. Throws a TypeError for anything that is no server half of this machine.
 */
export function createKeeper(api: SandboxKeeper | string, blame: (problem: string) => void): Keep {
  const hear = typeof api === 'string' ? byHttp(api) : inside(api)
  return async (report) => {
    const { refused, problem } = await hear(report)
    if (problem !== undefined)
      blame(`what order ${String(report.params.merchant_uid)} came to was not kept: ${problem}`)
    // To a failure there is nothing to say no to.
    const isPaid = report.outcome === 'pay' || report.outcome === 'issue-vbank'
    return isPaid ? (refused ?? null) : null
  }
}

function inside(api: SandboxKeeper): (report: WindowReport) => Promise<Heard> {
  if (typeof (api as Partial<SandboxKeeper> | null)?.report !== 'function')
    throw new TypeError(
      'iamport-browser/sandbox: api is what createSandboxApi() or createSandboxServer() gave (await it), or its address.',
    )
  return (report) => {
    try {
      api.report(report)
      return Promise.resolve({})
    } catch (error) {
      const { message, code } = error as Error & { code?: unknown }
      const isRefusal = code === 'ALREADY_PAID' || code === 'OTHER_AMOUNT' || code === 'NOT_POSSIBLE'
      return Promise.resolve(isRefusal ? { refused: message } : { problem: message })
    }
  }
}

function byHttp(address: string): (report: WindowReport) => Promise<Heard> {
  const wrong = webhookProblem(address)
  if (wrong !== null) throw new TypeError(`iamport-browser/sandbox: api: ${wrong}.`)
  const door = `${address.replace(/\/+$/, '')}/sandbox/window`
  return async (report) => {
    try {
      const answer = await fetch(door, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(report),
      })
      const { code, message } = (await answer.json()) as { code: number; message: string }
      if (code === 0) return {}
      return answer.ok ? { refused: message } : { problem: message }
    } catch {
      return { problem: `the sandbox's server does not answer at ${door}` }
    }
  }
}
