import { SdkLoadError } from '../errors.js'

/** What a caller gets who gave up. */
export const aborted = (signal: AbortSignal): SdkLoadError =>
  new SdkLoadError('ABORTED', 'Loading the SDK was given up by its signal.', signal.reason)

/** The same promise for one caller, who may stop waiting; the work goes on. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(aborted(signal))
    signal.addEventListener('abort', abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
