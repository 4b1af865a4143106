import { midEvidence } from '../pg/test-mid-evidence.js'
import { testMids } from '../pg/test-mids.js'
import type { PgData } from '../rules/vocabulary.js'
import type { TestMid } from './description.js'
import { wordsIn } from './words.js'

/** The test MIDs of a gateway. A pair that no source confirms is none. */
export const testMidsOf = ({ code, payment, billing }: PgData): TestMid[] =>
  wordsIn(testMids[code] ?? '')
    .filter((marked) => !marked.endsWith('?'))
    .map((marked) => {
      const mid = marked.replace('*', '')
      const isIdentity = payment === false && !billing
      return {
        mid,
        use: isIdentity ? 'identity' : marked === mid ? 'payment' : 'billing',
        evidence: [...(midEvidence[`${code}.${mid}`] ?? [])],
      }
    })
