import { answerOf, newImpUid, redirectFields, type Answer } from './answers.js'
import type { Kit } from './kit.js'
import { certificationView } from './cert-view.js'
import { emptyView, lostView, payView, waitingView, type Press } from './pg-view.js'
import { pgFace } from './pg-names.js'
import { readPgRequest, type PgRequest } from './pg-request.js'
import type { WindowReport } from './rest/window-report.js'
import { returnProblem, withAnswer } from './redirect.js'
import { texts, type Language } from './texts.js'

/** What the window does to the world around it; a test puts its own in. */
export interface PgWindowDoors {
  /** Sends a message to the shop's page, around the frame or behind the window. */
  post(message: string, origin: string): void
  /** Sends the buyer to the shop. */
  go(address: string): void
  /** Takes the buyer back to where they came from; false when there is nowhere to go. */
  back(): boolean
  /** Tells the sandbox's server what the buyer did, when there is one: why it refuses, or null. */
  report?(report: WindowReport): Promise<string | null>
  /** Closes a window of its own. */
  close?(): void
  /** Hears the SDK ask, in the frame under a window of its own, what became of the payment. */
  onAsked?(asked: () => void): void
  /** A test that presses the buttons. */
  kit?: Pick<Kit, 'ask' | 'ended'> | undefined
}

/** Draws the payment window for the request in `hash` into the page. */
export function openPgWindow(hash: string, doors: PgWindowDoors): void {
  const request = readPgRequest(hash)
  const impUid = newImpUid()
  let language: Language = navigator.language.startsWith('ko') ? 'ko' : 'en'
  let isOver = false
  let lost: { problem: 'missing' | 'not-absolute'; fields: Record<string, string> } | undefined

  function draw(): void {
    const context = { language, onSwitchLanguage }
    const name = request ? `${pgFace(request.provider, language).name} ` : ''
    document.documentElement.lang = language
    const { title, certification } = texts[language]
    document.title = `[SANDBOX] ${name}${request?.type === 'certification' ? certification : title}`
    if (!request) show(emptyView(context))
    else if (request.mode === 'waiting') show(waitingView(context))
    else if (lost) show(lostView({ ...context, ...lost, request, onBack: back }))
    else {
      const view = request.type === 'certification' ? certificationView : payView
      show(view({ ...context, request, onPress: (press) => onPress(request, press) }))
    }
  }

  function onSwitchLanguage(): void {
    language = language === 'ko' ? 'en' : 'ko'
    draw()
    document.querySelector<HTMLElement>('.language')?.focus()
  }

  function onPress(request: PgRequest, press: Press): void {
    void act(request, press)
  }

  async function act(
    request: PgRequest,
    what: Press | 'close' | 'fields',
    given: Answer = {},
  ): Promise<void> {
    if (isOver) return
    isOver = true
    // Told first: the page may be gone a moment later.
    if (request.ticket !== undefined) await doors.kit?.ended(request.ticket, what)
    if (what === 'close') close()
    else if (what === 'abandon') abandon(request)
    else if (what === 'fields') answer(request, given, textsOf(given))
    else {
      const data = { ...answerOf(request, what, impUid, new Date()), ...given }
      // The server knows first: the shop asks it as soon as it has the answer.
      const report = request.type === 'certification' ? undefined : doors.report
      const refused = report ? await tell(report, request, what, data.error_msg) : null
      if (refused === null) {
        answer(request, data, { ...redirectFields(request, data), ...textsOf(given) })
        return
      }
      const refusal = { ...answerOf(request, 'decline', impUid, new Date()), error_msg: refused }
      answer(request, refusal, redirectFields(request, refusal))
    }
  }

  function tell(
    report: NonNullable<PgWindowDoors['report']>,
    { provider, mode, params }: PgRequest,
    outcome: Exclude<Press, 'abandon'>,
    error?: unknown,
  ): Promise<string | null> {
    stop()
    const reason = typeof error === 'string' ? error : undefined
    // Its own number: a test may have the shop told of another, and that one was not paid.
    return report({ imp_uid: impUid, outcome, provider, mobile: mode === 'page', params, reason })
  }

  /** What a test says comes of this payment; a person is only asked where it says nothing. */
  async function follow(request: PgRequest): Promise<void> {
    if (request.ticket === undefined || request.mode === 'waiting') return
    const direction = await doors.kit?.ask(request.ticket)
    if (!direction) return
    const { act: what, fields, tamper, paid, delay, note } = direction
    if (note !== undefined) finish(note)
    const asked = tamper ? { ...request, params: { ...request.params, ...tamper } } : request
    if (paid && doors.report) {
      const refused = await tell(
        doors.report,
        asked,
        asked.params.pay_method === 'vbank' ? 'issue-vbank' : 'pay',
      )
      if (refused !== null) finish(refused)
    }
    if (what !== 'stay') setTimeout(() => void act(asked, what, fields), delay)
  }

  function answer(request: PgRequest, data: Answer, fields: Record<string, string>): void {
    if (request.mode !== 'page') {
      post(request, { action: 'done', data: { ...data, request_id: request.requestId } })
      finish(texts[language].sent)
      return
    }
    const target = request.params.m_redirect_url
    const problem = returnProblem(target)
    if (!problem) {
      finish(texts[language].sent)
      doors.go(withAnswer(target as string, fields))
      return
    }
    lost = { problem, fields }
    draw()
    document.querySelector<HTMLElement>('[data-testid="lost"] h2')?.focus()
  }

  // Any message without a request of its own closes the dialog and calls nobody back.
  function abandon(request: PgRequest): void {
    if (request.mode === 'page') {
      back()
      return
    }
    if (request.mode === 'window') {
      post(request, { action: 'silent' })
      finish(texts[language].closed)
      close()
      return
    }
    post(request, { action: 'closed' })
    finish(texts[language].closed)
  }

  function back(): void {
    if (!doors.back()) finish(texts[language].closed)
  }

  function close(): void {
    doors.close?.()
  }

  function post(request: PgRequest, message: unknown): void {
    const { origin } = new URL(request.shop)
    doors.post(JSON.stringify(message), origin === 'null' ? '*' : origin)
  }

  draw()
  if (!request) return
  void follow(request)
  if (request.mode !== 'waiting') return
  // The buyer closed the window: the server says that they gave up.
  doors.onAsked?.(() => void act(request, 'cancel'))
}

/** Fields as an address carries them. */
function textsOf(fields: Answer): Record<string, string> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : String((value ?? '') as string),
    ]),
  )
}

function show(view: HTMLElement): void {
  document.body.replaceChildren(view)
}

/** One answer per window: the buttons go dead, and a screen reader hears why. */
function finish(message: string): void {
  stop()
  const status = document.querySelector('.status')
  if (status) status.textContent = message
}

function stop(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.actions button')) button.disabled = true
}
