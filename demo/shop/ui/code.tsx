import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { Code } from '../../shared/ui/section.tsx'
import { shopTexts } from '../texts/shop.ts'

/** The very files that run here, fetched when somebody wants to read them. */
export function HandlerCode() {
  const t = useTexts(shopTexts)
  const [code, setCode] = useState<{ page: string; server: string }>()
  async function read(): Promise<void> {
    const [page, server] = await Promise.all([
      import('../payment/finish.ts?raw'),
      import('../../server/verify.ts?raw'),
    ])
    setCode({ page: page.default, server: server.default })
  }
  return (
    <details
      class="more"
      data-testid="handler-code"
      onToggle={({ currentTarget }) => currentTarget.open && !code && void read()}
    >
      <summary>{t.code}</summary>
      <div class="more-body codes">
        <p class="hint">{t.codeNote}</p>
        {code && (
          <>
            <h3>{t.codePage}</h3>
            <Code label={t.codePage} testid="code-finish">
              {code.page}
            </Code>
            <h3>{t.codeServer}</h3>
            <Code label={t.codeServer} testid="code-verify">
              {code.server}
            </Code>
          </>
        )}
      </div>
    </details>
  )
}
