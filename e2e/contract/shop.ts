/** The shop as a test uses it: calls members, and reads what the SDK did to the page. */
import { expect, type Page } from '@playwright/test'
import { site, type Book, type Called, type How, type Told } from './page.ts'

/** What a buyer sees of the SDK. */
export interface Cover {
  /** How many boxes of the classic path there are. */
  readonly boxes: number
  readonly shown: boolean
  readonly className: string
  readonly bodyClass: string
  /** Whether the shop's own content can be seen. */
  readonly shop: boolean
  readonly styles: number
}

export class Shop {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(`${site}/checkout`)
    await this.page.waitForFunction(() => 'IMP' in window)
  }

  /** Calls a member with plain values. */
  call(member: string, ...args: unknown[]): Promise<Called> {
    return this.page.evaluate(([name, values]) => window.callIMP(name, ...values), [member, args] as const)
  }

  /** Opens, and sets the SDK up. */
  async ready(...tier: string[]): Promise<void> {
    await this.open()
    await (tier.length > 0 ? this.call('agency', 'imp00000000', ...tier) : this.call('init', 'imp00000000'))
    await this.rest()
  }

  /** Hands a request over; `name` is what the book calls it. */
  pay(param: object, name = 'order-1', how: How = 'listens', member = 'request_pay'): Promise<Called> {
    const request = { merchant_uid: name, name: '의자', amount: 1000, pay_method: 'card', ...param }
    return this.page.evaluate(
      ([given, order, behaviour, called]) => {
        window.book.params[order] = given
        return window.callIMP(called, given, window.callbackOf(order, behaviour))
      },
      [request as Record<string, unknown>, name, how, member] as const,
    )
  }

  certify(param: object, name = 'person-1', how: How = 'listens'): Promise<Called> {
    return this.pay(
      { name: undefined, amount: undefined, pay_method: undefined, ...param },
      name,
      how,
      'certification',
    )
  }

  book<Key extends keyof Book>(key: Key): Promise<Book[Key]> {
    return this.page.evaluate((name) => window.book[name] as never, key)
  }

  /** The object a request was made with, as the SDK left it. */
  async param(name = 'order-1'): Promise<Record<string, unknown>> {
    return (await this.book('params'))[name] ?? {}
  }

  /** What the callbacks got; waits until there are so many. */
  async told(times = 1): Promise<Told[]> {
    await expect.poll(async () => (await this.book('told')).length, 'calls of the callback').toBe(times)
    return this.book('told')
  }

  async answer(): Promise<Record<string, unknown>> {
    return (await this.told())[0]?.answer ?? {}
  }

  async alerts(times = 1): Promise<Book['alerts']> {
    await expect.poll(async () => (await this.book('alerts')).length, 'alerts').toBe(times)
    return this.book('alerts')
  }

  cover(): Promise<Cover> {
    return this.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.imp-dialog')]
      const [box] = boxes
      const isShown = (element: Element | null | undefined): boolean =>
        element != null && getComputedStyle(element).display !== 'none'
      return {
        boxes: boxes.length,
        shown: isShown(box),
        className: box?.className ?? '',
        bodyClass: document.body.className,
        shop: isShown(document.querySelector('#shop')),
        styles: document.head.querySelectorAll('style').length,
      }
    })
  }

  async covered(shown = true): Promise<Cover> {
    await expect.poll(async () => (await this.cover()).shown, 'the box over the shop').toBe(shown)
    return this.cover()
  }

  /**
   * Time for everything the SDK does by itself: it knows no time-outs, only tasks, a synchronous look at the store, and
   * frames to load.
   */
  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let at = 0; at < 10; at++) await new Promise((next) => setTimeout(next, 20))
      const frames = [...document.querySelectorAll('iframe')]
      await Promise.all(
        frames.map(
          (frame) =>
            new Promise((loaded) => {
              // A frame of another origin cannot be asked whether it has loaded; one that has fires nothing any more.
              frame.addEventListener('load', loaded, { once: true })
              setTimeout(loaded, 100)
            }),
        ),
      )
    })
  }

  /** Nobody is called back: not now, nor in the time the SDK needs for anything it does by itself. */
  async silence(): Promise<void> {
    await this.rest()
    expect(await this.book('told')).toEqual([])
  }
}
