import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import type { Locale } from 'iamport-browser/locales'
import { remember, remembered } from '../kept.ts'
import { common, type Common } from './texts.ts'

export type Language = 'ko' | 'en'

/** The same texts in each language. */
export type Texts<T> = Readonly<Record<Language, T>>

interface Speech {
  language: Language
  /** What is written on every page. */
  t: Common
  /** The package's messages in the same language, in a room that shows them; else the package's own English. */
  locale: Locale | undefined
  choose(language: Language): void
}

function firstLanguage(): Language {
  const chosen = remembered('language') ?? navigator.language
  return chosen.startsWith('ko') ? 'ko' : 'en'
}

const Context = createContext<Speech | null>(null)

/** What is spoken on this page. */
export function useLanguage(): Speech {
  const speech = useContext(Context)
  if (!speech) throw new Error('useLanguage outside of Speech')
  return speech
}

/** A room's own texts in the language of the page. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage().language]
}

interface SpokenProps {
  title: Texts<string>
  /** The package's messages, where the room shows them: they are a good part of a small page. */
  messages?: Texts<Locale>
  children: ComponentChildren
}

/** Gives a page its language: the one chosen before, or the browser's. */
export function Spoken({ title, messages, children }: SpokenProps) {
  const [language, setLanguage] = useState(firstLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = title[language]
  }, [language, title])
  const choose = (chosen: Language): void => {
    remember('language', chosen)
    setLanguage(chosen)
  }
  const speech = { language, t: common[language], locale: messages?.[language], choose }
  return <Context.Provider value={speech}>{children}</Context.Provider>
}
