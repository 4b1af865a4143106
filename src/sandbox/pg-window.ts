import { answerOf, newImpUid, redirectFields, type Answer } from './answers.js'
import { emptyView, lostView, payView, type Press } from './pg-view.js'
import { pgFace } from './pg-names.js'
import { readPgRequest, type PgRequest } from './pg-request.js'
import { returnProblem, withAnswer } from './redirect.js'
import { texts, type Language } from './texts.js'

/** What the window does to the world around it; a test puts its own in. */
export interface PgWindowDoors {
  /** Sends a message to the shop's page around the frame. */
  post(message: string, origin: string): void
  /** Sends the buyer to the shop. */
  go(address: string): void
  /** Takes the buyer back to where they came from; false when there is nowhere to go. */
  back(): boolean
}

/** Draws the payment window for the request in `hash` into the page. */
export function openPgWindow(hash: string, doors: PgWindowDoors): void {
  const request = readPgRequest(hash)
  const impUid = newImpUid()
  let language: Language = navigator.language.startsWith('ko') ? 'ko' : 'en'
  let lost: { problem: 'missing' | 'not-absolute'; fields: Record<string, string> } | undefined

  function draw(): void {
    const context = { language, onSwitchLanguage }
    const name = request ? `${pgFace(request.provider, language).name} ` : ''
    document.documentElement.lang = language
    document.title = `[SANDBOX] ${name}${texts[language].title}`
    if (!request) show(emptyView(context))
    else if (lost) show(lostView({ ...context, ...lost, request, onBack: back }))
    else show(payView({ ...context, request, onPress: (press) => onPress(request, press) }))
  }

  function onSwitchLanguage(): void {
    language = language === 'ko' ? 'en' : 'ko'
    draw()
    document.querySelector<HTMLElement>('.language')?.focus()
  }

  function onPress(request: PgRequest, press: Press): void {
    if (press === 'abandon') abandon(request)
    else answer(request, answerOf(request, press, impUid, new Date()))
  }

  function answer(request: PgRequest, data: Answer): void {
    if (request.mode === 'frame') {
      post(request, { action: 'done', data: { request_id: request.requestId, ...data } })
      finish(texts[language].sent)
      return
    }
    const target = request.params.m_redirect_url
    const fields = redirectFields(request, data)
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
    post(request, { action: 'closed' })
    finish(texts[language].closed)
  }

  function back(): void {
    if (!doors.back()) finish(texts[language].closed)
  }

  function post(request: PgRequest, message: unknown): void {
    const { origin } = new URL(request.shop)
    doors.post(JSON.stringify(message), origin === 'null' ? '*' : origin)
  }

  draw()
}

function show(view: HTMLElement): void {
  document.body.replaceChildren(view)
}

/** One answer per window: the buttons go dead, and a screen reader hears why. */
function finish(message: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.actions button')) button.disabled = true
  const status = document.querySelector('.status')
  if (status) status.textContent = message
}
