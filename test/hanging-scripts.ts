/**
 * Lets every script of a happy-dom page hang, so that the test itself is the network: it dispatches `load` or `error`
 * at the tag.
 */
export function hangScripts(): void {
  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, unknown> } }).happyDOM
  settings.enableJavaScriptEvaluation = true
  settings.suppressInsecureJavaScriptEnvironmentWarning = true
  settings.fetch = {
    ...(settings.fetch as object),
    interceptor: { beforeAsyncRequest: () => new Promise(() => undefined) },
  }
}
