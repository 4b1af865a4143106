import type { PayResult } from 'iamport-browser'

/** What happens in a run, in the order it usually does. */
export type StepKind =
  | 'checked'
  | 'refused'
  | 'failed'
  | 'init'
  | 'request'
  | 'opened'
  | 'windowError'
  | 'answered'
  | 'callback'
  | 'redirect'
  | 'noAnswer'
  | 'result'
  | 'server'
  | 'serverGone'

/** One step of a run: when it happened, in milliseconds since it began, and what there is to look at. */
export interface Step {
  readonly kind: StepKind
  readonly at: number
  /** One word about it: a number, a scenario, a code. */
  readonly detail?: string | undefined
  readonly data?: unknown
}

/** A run on one device. */
export interface Run {
  readonly state: 'opening' | 'ready' | 'running' | 'over' | 'failed'
  readonly merchant_uid: string | undefined
  readonly began: number
  readonly steps: readonly Step[]
  readonly result: PayResult | undefined
}

export const noRun: Run = {
  state: 'opening',
  merchant_uid: undefined,
  began: 0,
  steps: [],
  result: undefined,
}

/** The same run with one step more. The check comes first: the frame tells of it a moment after it was made. */
export function withStep(run: Run, kind: StepKind, data?: unknown, detail?: string): Run {
  const now = Math.round(performance.now() - run.began)
  if (kind !== 'checked') return { ...run, steps: [...run.steps, { kind, at: now, data, detail }] }
  const at = Math.min(now, run.steps[0]?.at ?? now)
  return { ...run, steps: [{ kind, at, data, detail }, ...run.steps] }
}
