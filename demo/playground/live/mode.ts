import { signal } from '@preact/signals'

/** What a visitor set up for the real SDK. */
export interface Live {
  readonly userCode: string
}

const marker = 'iamport-playground-live'

/**
 * Stays with this entry of the browser's history: it survives a reload without storage, cannot be put into a link that
 * somebody else opens, and is off again on a new visit.
 */
function kept(): Live | undefined {
  const live = (history.state as { [marker]?: Partial<Live> } | null)?.[marker]
  return typeof live?.userCode === 'string' ? { userCode: live.userCode } : undefined
}

/** The real SDK, where the visitor switched it on. */
export const live = signal<Live | undefined>(kept())

/** Switches the real SDK on, or off. */
export function goLive(to: Live | undefined): void {
  live.value = to
  const { [marker]: _, ...others } = (history.state ?? {}) as Record<string, unknown>
  try {
    history.replaceState({ ...others, ...(to && { [marker]: to }) }, '')
  } catch {
    // It lasts as long as the page.
  }
}
