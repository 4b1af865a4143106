import type { Entry } from './value.ts'

/** Answers of the gateway that can be chosen before a run; `person` leaves it to the buttons of the window. */
export const answers = [
  'person',
  'approve',
  'decline',
  'cancel',
  'abandon',
  'slow',
  'alreadyPaid',
  'answerTwice',
  'closeWindow',
  'blockPopup',
  'neverAnswer',
] as const
export type AnswerName = (typeof answers)[number]

/** Where a request is tried and checked for. */
export const devices = ['both', 'pc', 'phone'] as const
export type DeviceChoice = (typeof devices)[number]

/** Which of the two windows a request is for. */
export type WindowName = 'payment' | 'billing'

/**
 * Everything a visitor chose and typed, as plain JSON: what the shared address carries. Fields are by their path in the
 * request (`kcpProducts.0.name`), how many items a list has by the path of the list.
 */
export interface State {
  readonly pg: string
  readonly by: 'mid' | 'channelKey'
  readonly mid: string
  readonly channelKey: string
  readonly window: WindowName
  readonly fields: Readonly<Record<string, Entry>>
  readonly lists: Readonly<Record<string, number>>
  /** Fields the gateway does not have, as a JSON object. */
  readonly extra: string
  readonly device: DeviceChoice
  readonly answer: AnswerName
}

/** A state with nothing typed. */
export const emptyState: State = {
  pg: 'html5_inicis',
  by: 'mid',
  mid: '',
  channelKey: '',
  window: 'payment',
  fields: {},
  lists: {},
  extra: '',
  device: 'both',
  answer: 'person',
}
