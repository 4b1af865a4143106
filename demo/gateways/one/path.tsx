/** A path or a type. It may be broken behind a dot or a bar, and nowhere else unless it has to. */
export function Path({ path, class: name }: { path: string; class?: string }) {
  return (
    <code class={name}>
      {(path.match(/[^.|]+[.|]?|[.|]/g) ?? [path]).map((part, at) => (
        <>
          {at > 0 && <wbr />}
          {part}
        </>
      ))}
    </code>
  )
}
