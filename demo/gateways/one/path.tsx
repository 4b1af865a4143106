/** The path of a field. It may be broken behind a dot, and nowhere else unless it has to. */
export function Path({ path }: { path: string }) {
  const parts = path.split('.')
  return (
    <code>
      {parts.map((part, at) => (
        <>
          {at > 0 && (
            <>
              .<wbr />
            </>
          )}
          {part}
        </>
      ))}
    </code>
  )
}
