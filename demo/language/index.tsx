import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { en as enMessages, ko as koMessages, type Locale } from 'iamport-browser/locales'
import { en } from './en.ts'
import { ko, type Texts } from './ko.ts'

export type Language = 'ko' | 'en'

interface Speech {
  language: Language
  /** The demo's own texts. */
  t: Texts
  /** The package's messages in the same language. */
  locale: Locale
  choose(language: Language): void
}

const spoken: Record<Language, Pick<Speech, 't' | 'locale'>> = {
  ko: { t: ko, locale: koMessages },
  en: { t: en, locale: enMessages },
}

const key = 'iamport-demo.language'

/** Storage may be switched off; then the browser's language is taken every time. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // The choice lasts as long as the page.
  }
}

function firstLanguage(): Language {
  const chosen = remembered() ?? navigator.language
  return chosen.startsWith('ko') ? 'ko' : 'en'
}

const Context = createContext<Speech | null>(null)

/** What is spoken on this page. */
export function useLanguage(): Speech {
  const speech = useContext(Context)
  if (!speech) throw new Error('useLanguage outside of Speaking')
  return speech
}

/** Gives a page its language: the one chosen before, or the browser's. */
export function Speaking(props: { title: 'shopTitle' | 'landingTitle'; children: ComponentChildren }) {
  const [language, setLanguage] = useState(firstLanguage)
  const { t, locale } = spoken[language]
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = t[props.title]
  }, [language, t, props.title])
  const choose = (chosen: Language): void => {
    remember(chosen)
    setLanguage(chosen)
  }
  return <Context.Provider value={{ language, t, locale, choose }}>{props.children}</Context.Provider>
}
