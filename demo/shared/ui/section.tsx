import type { ComponentChildren } from 'preact'

/** A titled part of the page. The heading leads to it; a landmark for each would be too many to be of use. */
export function Section(props: { title: string; class?: string; children: ComponentChildren }) {
  return (
    <section class={`section ${props.class ?? ''}`}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** Something to look into that most visitors need not see. */
export function More(props: { title: string; testid: string; children: ComponentChildren }) {
  return (
    <details class="more" data-testid={props.testid}>
      <summary>{props.title}</summary>
      <div class="more-body">{props.children}</div>
    </details>
  )
}

/** Text of a program; it can be scrolled with the keyboard. */
export function Code(props: { label: string; testid: string; children: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={props.label} data-testid={props.testid}>
      <code>{props.children}</code>
    </pre>
  )
}
