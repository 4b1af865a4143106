/** What a visitor chose for all pages of the demo. public/early.js reads the same keys before the page is drawn. */
type Choice = 'language' | 'theme'

const key = (choice: Choice): string => `iamport-demo.${choice}`

/** Storage may be switched off; then nothing was chosen. */
export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(key(choice))
  } catch {
    return null
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(key(choice), value)
  } catch {
    // The choice lasts as long as the page.
  }
}
