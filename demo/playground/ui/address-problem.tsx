import { useTexts } from '../../shared/language/index.tsx'
import { problem } from '../share/keep.ts'
import { texts } from '../texts.ts'

/** What is wrong with the address the page was opened with. */
export function AddressProblem() {
  const t = useTexts(texts)
  const found = problem.value
  return (
    <div role="alert">
      {found && (
        <div class="alert" data-testid="address-problem">
          <strong>{found.kind === 'broken' ? t.brokenAddress : t.unknownPg(found.code)}</strong>
          <p>{found.kind === 'broken' ? t.brokenAddressNote : t.unknownPgNote}</p>
          <button type="button" class="secondary small" onClick={() => (problem.value = undefined)}>
            {t.close}
          </button>
        </div>
      )}
    </div>
  )
}
