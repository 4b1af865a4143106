import { useComputed, useSignal } from '@preact/signals'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { objectOf } from '../form/code.ts'
import { readPasted } from '../form/import.ts'
import { settled } from '../store/settled.ts'
import { choose, fill, handed, locale, pgCode, pgs } from '../store/store.ts'
import { pasted } from '../store/pasted.ts'
import { texts } from '../texts.ts'
import { Findings } from './issues.tsx'

const quiet = settled(pasted)

/** A call as it is written today, checked as it stands, and put into the form. */
export function JsonIn() {
  const t = useTexts(texts)
  const { t: common } = useLanguage()
  const done = useSignal('')
  const read = useComputed(() => readPasted(quiet.value, pgCode.value, Object.keys(pgs), locale.value)).value
  const wrong =
    read.kind === 'broken' ? t.jsonBroken(read.why) : read.kind === 'noObject' ? t.jsonNoObject : undefined
  const isUnknown = read.kind === 'call' && read.pg === undefined

  const apply = (): void => {
    // What was typed a moment ago counts, too.
    const now = readPasted(pasted.peek(), pgCode.peek(), Object.keys(pgs), locale.peek())
    if (now.kind !== 'call' || now.pg === undefined) return
    fill(now.pg, { merchant_uid: undefined, ...now.request })
    choose(now.channel)
    done.value = t.jsonDone
  }
  return (
    <div class="field">
      <label for="json">{t.jsonLabel}</label>
      <textarea
        id="json"
        class="code"
        rows={10}
        spellcheck={false}
        autoCapitalize="off"
        data-testid="json"
        value={pasted.value}
        placeholder={'{\n  "pg": "kcp.T0000",\n  "pay_method": "card",\n  "amount": 59000\n}'}
        aria-invalid={wrong !== undefined || isUnknown || undefined}
        aria-describedby="json-hint json-said"
        onInput={(event) => {
          pasted.value = event.currentTarget.value
          done.value = ''
        }}
      />
      <p class="hint" id="json-hint">
        {t.jsonHint}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          data-testid="json-apply"
          disabled={read.kind !== 'call' || isUnknown}
          onClick={apply}
        >
          {t.jsonApply}
        </button>
        <button type="button" class="quiet" onClick={() => (pasted.value = objectOf(handed.peek()))}>
          {t.jsonExample}
        </button>
      </div>
      <div id="json-said" role="status" data-testid="json-said">
        {wrong !== undefined && (
          <p class="issue error">
            <strong>{common.error}</strong> <span>{wrong}</span>
          </p>
        )}
        {isUnknown && <p class="note">{t.jsonUnknownPg}</p>}
        {done.value && <p class="done">{done.value}</p>}
        {read.kind === 'call' && read.findings.length === 0 && !done.value && (
          <p class="hint">{t.jsonClean}</p>
        )}
      </div>
      {read.kind === 'call' && <Findings name="json" findings={read.findings} />}
    </div>
  )
}
