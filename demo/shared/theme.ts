import { useState } from 'preact/hooks'
import { remember, remembered } from './kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value)

/** The colours of the page: the device's, unless the visitor chose. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const before = remembered('theme')
    return isTheme(before) ? before : 'system'
  })
  const choose = (chosen: Theme): void => {
    remember('theme', chosen)
    if (chosen === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.dataset.theme = chosen
    setTheme(chosen)
  }
  return [theme, choose]
}
