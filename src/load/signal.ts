import { SdkLoadError } from '../errors.js'
import { listen } from '../listen.js'

/** What a caller gets who gave up. */
export const aborted = ({ reason }: AbortSignal): SdkLoadError =>
  new SdkLoadError('ABORTED', 'The signal ended the wait for the SDK.', reason)

/** The same promise for one caller, who may stop waiting; the work goes on. */
export const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
  signal
    ? new Promise((resolve, reject) => {
        work.then(resolve, reject).finally(listen(signal, 'abort', () => reject(aborted(signal))))
      })
    : work
