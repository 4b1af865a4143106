import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import type { FactText, Source } from '../data/types.ts'
import { texts } from './texts.ts'

/** A text of the facts, marked as English where it is only known in English. */
export function Fact({ text }: { text: FactText }) {
  const { language } = useLanguage()
  if (language === 'en') return <>{text.en}</>
  return text.ko === undefined ? <span lang="en">{text.en}</span> : <>{text.ko}</>
}

/** Where something is said. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const t = useTexts(texts)
  if (sources.length === 0) return null
  return (
    <p class="sources">
      <span class="sources-label">{t.source}</span>
      {sources.map(({ title, href }, at) => (
        <span key={title + at} lang="en">
          {href ? (
            <a href={href} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
    </p>
  )
}
