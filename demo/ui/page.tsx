import type { ComponentChildren } from 'preact'
import { useLanguage } from '../language/index.tsx'
import type { Live } from '../payment/mode.ts'

/** What both pages have around them. */
export function Page({ live, children }: { live?: Live | undefined; children: ComponentChildren }) {
  const { t, language, choose } = useLanguage()
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class="top">
        <div class="top-inner">
          <a class="brand" href="./">
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect width="32" height="32" rx="9" />
              <path d="M8 22V11l8 7 8-7v11" />
            </svg>
            <span>
              {t.brand}
              <small>{t.tagline}</small>
            </span>
          </a>
          <p class={live ? 'mode live' : 'mode'} data-testid="mode">
            {live ? t.live(live.userCode) : t.sandbox}
          </p>
          <div class="languages" role="group" aria-label={t.language}>
            {(['ko', 'en'] as const).map((code) => (
              <button
                key={code}
                type="button"
                lang={code}
                aria-pressed={language === code}
                data-testid={`language-${code}`}
                onClick={() => choose(code)}
              >
                {code === 'ko' ? '한국어' : 'English'}
              </button>
            ))}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} aria-label={t.brand}>
        {children}
      </main>
    </>
  )
}
