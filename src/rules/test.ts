import { advice, kinds, type Scope } from './kinds.js'
import type { Test } from './vocabulary.js'
import { isAbsent } from './value.js'

/** A test ready to run on any value. */
export type Meets = (value: unknown, scope: Scope, path: string) => boolean

const asksPresence =
  /^(present|given|filled|text|items|numeric|object|members|includes|==|(like|form|due)!|keyMethod)$/

/** Whether a field that is left out passes a demand. */
export const passesAbsent = ({ kind }: Test): boolean => !asksPresence.test(kind)

/** Whether a field that is left out meets a condition. */
export const meetsAbsent = ({ kind, values = [] }: Test): boolean =>
  kind === 'absent' ||
  kind === 'excludes' ||
  (kind === '!=' ? !values.includes(undefined) : values.includes(undefined))

/** A test made ready: what it says of a value, left out or not. */
export function ready(test: Test, isDemand: boolean): Meets {
  // Made when there is something to judge: most fields are left out of most requests.
  let judges: ReturnType<typeof advice> | undefined
  const ifAbsent = isDemand ? passesAbsent(test) : meetsAbsent(test)
  // '' counts as given, and is no amount.
  const judgesBlank = test.kind === 'given' || test.kind === 'amount'
  return (value, scope, path) =>
    isAbsent(value) && !(judgesBlank && value === '')
      ? ifAbsent
      : ((judges ??= (kinds[test.kind] ?? advice)(test.arg, test.values ?? []))(value, scope, path) ??
        isDemand)
}
