import { useTexts } from '../../shared/language/index.tsx'
import type { Detail } from '../data/types.ts'
import { Fact, Sources } from './fact.tsx'
import { Part } from './part.tsx'
import { texts } from './texts.ts'

/** Test MIDs the vendor published. */
export function Tests({ detail: { testMids, notes } }: { detail: Detail }) {
  const t = useTexts(texts)
  return (
    <Part id="tests" title={t.tests} lead={testMids.length > 0 ? t.testsLead : t.testsNone}>
      {testMids.length > 0 && (
        <table class="fields mids" role="table" aria-labelledby="tests-title">
          <thead role="rowgroup">
            <tr role="row">
              {[t.mid, t.purpose, t.evidence].map((label) => (
                <th key={label} role="columnheader" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {testMids.map(({ mid, use, evidence }) => (
              <tr key={mid} role="row">
                <th role="rowheader" scope="row">
                  <code>{mid}</code>
                </th>
                <td role="cell">{t.use[use]}</td>
                <td role="cell">{evidence.map((one) => t.evidenceOf[one]).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.mids && (
        <p class="hint">
          <Fact text={notes.mids} />
        </p>
      )}
    </Part>
  )
}

/** Where the vendor's pages disagree. */
export function Conflicts({ detail: { conflicts } }: { detail: Detail }) {
  const t = useTexts(texts)
  return (
    <Part id="conflicts" title={t.conflicts} lead={conflicts.length > 0 ? t.conflictsLead : t.conflictsNone}>
      {conflicts.length > 0 && (
        <ul class="points" data-testid="conflicts">
          {conflicts.map((conflict) => (
            <li key={conflict.en}>
              <Fact text={conflict} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** Facts nothing in a browser can see. */
export function Unchecked({ detail: { unchecked } }: { detail: Detail }) {
  const t = useTexts(texts)
  if (unchecked.length === 0) return null
  return (
    <Part id="unchecked" title={t.unchecked} lead={t.uncheckedLead}>
      <ul class="ruled">
        {unchecked.map(({ id, text, why, sources }) => (
          <li key={id} class="rule">
            <p>
              <Fact text={text} />
            </p>
            <p class="why">
              <span class="sources-label">{t.why}</span> <Fact text={why} />
            </p>
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
