import type { ComponentChildren } from 'preact'
import { useLanguage } from '../language/speech.tsx'
import { themes, useTheme, type Theme } from '../theme.ts'

/** The rooms of the demo and where they are. */
const rooms = {
  shop: './',
  playground: './playground.html',
  gateways: './gateways.html',
} as const

export type Room = keyof typeof rooms

/** What every page has around it. `userCode` is there while the vendor's own SDK is used. */
export function Page(props: { room: Room; userCode?: string | undefined; children: ComponentChildren }) {
  const { room, userCode, children } = props
  const { t } = useLanguage()
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
          <nav class="rooms" aria-label={t.rooms}>
            {(Object.keys(rooms) as Room[]).map((name) => (
              <a
                key={name}
                href={rooms[name]}
                aria-current={name === room ? 'page' : undefined}
                data-testid={`room-${name}`}
              >
                {t.room[name]}
              </a>
            ))}
          </nav>
          <p class={userCode ? 'mode live' : 'mode'} data-testid="mode">
            {userCode ? t.live(userCode) : t.sandbox}
          </p>
          <LanguageChoice />
        </div>
      </header>
      <main id="main" tabIndex={-1} aria-label={t.room[room]}>
        {children}
      </main>
      <footer class="bottom">
        <p>{!userCode && t.footer}</p>
        <ThemeChoice />
      </footer>
    </>
  )
}

function LanguageChoice() {
  const { t, language, choose } = useLanguage()
  return (
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
  )
}

function ThemeChoice() {
  const { t } = useLanguage()
  const [theme, choose] = useTheme()
  return (
    <select
      aria-label={t.theme.label}
      data-testid="theme"
      value={theme}
      onChange={(event) => choose(event.currentTarget.value as Theme)}
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {t.theme[name]}
        </option>
      ))}
    </select>
  )
}
