import { useMemo } from 'preact/hooks'
import { highlight } from 'sugar-high'

/** Text of a program in colours; it can be scrolled with the keyboard. */
export function Code({ label, testid, children }: { label: string; testid: string; children: string }) {
  const html = useMemo(() => highlight(children), [children])
  return (
    <pre tabIndex={0} role="region" aria-label={label} data-testid={testid}>
      <code dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  )
}
