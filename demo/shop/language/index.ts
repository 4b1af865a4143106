import { useLanguage as useShared } from '../../shared/language/index.tsx'
import { common } from '../../shared/language/texts.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'

const texts = { ko: { ...common.ko, ...ko }, en: { ...common.en, ...en } }

/** Every text a page of the shop can say. */
export type Texts = typeof texts.ko

/** The language of the page, with the shop's own texts. */
export function useLanguage() {
  const shared = useShared()
  return { ...shared, t: texts[shared.language] }
}
