import { midEvidence } from '../pg/test-mid-evidence.js'
import { testMids } from '../pg/test-mids.js'
import type { PgData } from '../rules/vocabulary.js'
import type { TestMid } from './description.js'
import { wordsIn } from './words.js'

/** The test MIDs of a gateway. A pair that no source confirms is none. */
export const testMidsOf = ({ code, payment, billing }: PgData): TestMid[] =>
  Object.entries(testMids).flatMap(([mid, codes]) => {
    const isIdentity = payment === false && !billing
    return wordsIn(codes)
      .filter((marked) => marked === code || marked === `${code}*`)
      .map((marked) => ({
        mid,
        use: isIdentity ? 'identity' : marked === code ? 'payment' : 'billing',
        evidence: [...(midEvidence[`${code}.${mid}`] ?? [])],
      }))
  })
