import type { ComponentChildren } from 'preact'

/** A part of the page that the table of contents leads to. */
export function Part(props: { id: string; title: string; lead?: string; children: ComponentChildren }) {
  return (
    <section class="section part" aria-labelledby={`${props.id}-title`} id={props.id}>
      <div class="part-head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        {props.lead && <p>{props.lead}</p>}
      </div>
      {props.children}
    </section>
  )
}

/** Words and what they mean, beside each other. */
export function Facts({ rows }: { rows: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  return (
    <dl class="fact-list">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
