import { createDesk } from '../../../src/sandbox/desk.ts'
import { kitName, type ToKit } from '../../../src/sandbox/kit.ts'
import { unfit, type SandboxPayment, type Scenario } from '../../../src/sandbox/scenarios.ts'
import type { AnswerName } from '../form/state.ts'
import type { Device } from './messages.ts'

/** What the sandbox in a frame tells about a payment. */
export type Told =
  | { kind: 'call'; method: string; args: readonly unknown[] }
  | { kind: 'open'; opensIn: SandboxPayment['opensIn']; provider: string }
  | { kind: 'asked' }
  | { kind: 'ended'; how: string }

/** The address of a frame says which device it is. */
const deviceIn = (address: string): Device =>
  new URL(address, location.href).searchParams.get('device') === 'phone' ? 'phone' : 'pc'

/**
 * Stands in the playground as a test's kit stands in a test: it hears what the sandbox does in the frames, and decides for
 * the gateway what was chosen beforehand.
 */
export function openKit(heard: (device: Device, told: Told) => void) {
  const desk = createDesk('person')
  const devices = new Map<string, Device>()

  const listen = async (text: string): Promise<unknown> => {
    const message = JSON.parse(text) as ToKit
    const answer = await startOf(message)
    if (message.kind === 'open') {
      const { ticket } = answer as { ticket: string }
      devices.set(ticket, deviceIn(message.request.shop))
      const { provider, mode } = message.request
      const opensIn = message.ownWindow ? 'window' : mode === 'page' ? 'page' : 'frame'
      heard(deviceIn(message.request.shop), { kind: 'open', opensIn, provider })
    }
    return answer
  }

  function startOf(message: ToKit): Promise<unknown> {
    if (message.kind === 'call') {
      const { method, args, url } = message
      heard(deviceIn(url), { kind: 'call', method, args })
    } else if (message.kind !== 'open') {
      const device = devices.get(message.ticket)
      if (device)
        heard(device, message.kind === 'ask' ? { kind: 'asked' } : { kind: 'ended', how: message.how })
    }
    return desk.hear(message, { isGone: () => false })
  }

  Object.assign(window, { [kitName]: listen })

  return {
    /** Chooses the answer to the next payment of an order. */
    expect(merchant_uid: string, answer: AnswerName): void {
      if (answer !== 'person') desk.answer((payment) => fitting(answer, payment), { merchant_uid })
    },
  }
}

/** What cannot come of a payment becomes what is nearest to it. */
function fitting(answer: Scenario, payment: SandboxPayment): Scenario {
  const wanted =
    answer === 'approve' && payment.request.pay_method === 'vbank' ? 'issueVirtualAccount' : answer
  if (unfit(wanted, payment) === undefined) return wanted
  if (wanted === 'closeWindow') return 'abandon'
  return payment.request.pay_method === 'vbank' ? 'issueVirtualAccount' : 'approve'
}
