import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { PayResult } from 'iamport-browser'

export { expect } from '@playwright/test'

/** The room in which requests are tried, in the words of a visitor. */
export class Playground {
  readonly pg: Locator
  readonly verdict: Locator

  constructor(readonly page: Page) {
    this.pg = page.getByTestId('pg')
    this.verdict = page.getByTestId('verdict-title')
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`/playground.html${fragment}`)
    await expect(this.pg).toBeVisible()
  }

  async choose(code: string): Promise<void> {
    await this.pg.selectOption(code)
  }

  async preset(id: string): Promise<void> {
    await this.page.getByTestId(`preset-${id}`).click()
  }

  /** A field by its path in the request; its part of the form is opened where it is closed. */
  async field(path: string): Promise<Locator> {
    await this.openGroupOf(path)
    return this.page.getByTestId(`field-${path}`)
  }

  private async openGroupOf(path: string): Promise<void> {
    const [first = ''] = path.split('.')
    const own = this.page.getByTestId(`group-${first}`)
    const groups = (await own.count()) > 0 ? own : this.page.locator('.group')
    const field = this.page.getByTestId(`row-${path}`)
    for (const group of await groups.all()) {
      if ((await field.count()) > 0) return
      const closed = group.getByRole('button', { expanded: false })
      if ((await closed.count()) > 0) await closed.click()
    }
  }

  issueAt(path: string): Locator {
    return this.page.getByTestId(`issues-field-${path}`).getByTestId('issue-error')
  }

  async tab(name: 'object' | 'code' | 'json' | 'address'): Promise<void> {
    await this.page.getByTestId(`output-${name}`).click()
  }

  /** What the page says it hands over. */
  async handed(): Promise<Record<string, unknown>> {
    await this.tab('object')
    return JSON.parse((await this.page.getByTestId('object').textContent()) ?? '') as Record<string, unknown>
  }

  device(device: 'pc' | 'phone'): DeviceOnPage {
    return new DeviceOnPage(this.page, device)
  }

  /** Runs the request; both devices are waited for, as a visitor would. */
  async run(answer = 'person', device: 'both' | 'pc' | 'phone' = 'both'): Promise<void> {
    await this.page.getByTestId(`device-${device}`).check()
    await this.page.getByTestId('answer').selectOption(answer)
    await this.page.getByTestId('run-button').click()
  }
}

/** One of the two devices in the page. */
export class DeviceOnPage {
  readonly screen: FrameLocator
  readonly timeline: Locator
  readonly state: Locator

  constructor(
    private readonly page: Page,
    private readonly device: 'pc' | 'phone',
  ) {
    this.screen = page.frameLocator(`[data-testid="frame-${device}"]`)
    this.timeline = page.getByTestId(`timeline-${device}`)
    this.state = page.getByTestId(`state-${device}`)
  }

  /** The buttons of the payment window: in a frame on a PC, in the page's place on a phone. */
  get window(): FrameLocator {
    const inPage = this.screen.frameLocator('.imp-dialog iframe, .imp-sandbox-checkout iframe')
    return this.device === 'pc' ? inPage : this.screen
  }

  /** On a small screen one device is shown at a time. */
  async show(): Promise<void> {
    const tab = this.page.getByTestId(`device-tab-${this.device}`)
    if (await tab.isVisible()) await tab.click()
  }

  step(kind: string): Locator {
    return this.timeline.getByTestId(`step-${kind}`)
  }

  /** What stands behind a step. */
  async json(kind: string): Promise<Record<string, unknown>> {
    const text = await this.timeline.getByTestId(`json-${kind}`).textContent()
    return JSON.parse(text ?? '') as Record<string, unknown>
  }

  async ends(outcome: PayResult['outcome']): Promise<Record<string, unknown>> {
    await expect(this.step('result')).toContainText(outcome, { timeout: 20_000 })
    return this.json('result')
  }
}

/** A test that starts in the open playground. */
export const test = base.extend<{ playground: Playground }>({
  locale: 'en-US',
  playground: async ({ page }, use) => {
    const playground = new Playground(page)
    await playground.open()
    await use(playground)
  },
})
