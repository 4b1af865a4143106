import type { ComponentChildren } from 'preact'
import { en, ko, type Locale } from 'iamport-browser/locales'
import { Spoken, useLanguage as useSpeech, type Texts } from './speech.tsx'

export { useTexts, type Language, type Texts } from './speech.tsx'

const messages: Texts<Locale> = { ko, en }

/** A page in the visitor's language, with the package's messages in it. */
export function Speaking({ title, children }: { title: Texts<string>; children: ComponentChildren }) {
  return (
    <Spoken title={title} messages={messages}>
      {children}
    </Spoken>
  )
}

/** What is spoken on a page with the package's messages. */
export function useLanguage() {
  const speech = useSpeech()
  return { ...speech, locale: speech.locale ?? en }
}
