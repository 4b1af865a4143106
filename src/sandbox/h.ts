type Child = Node | string | false | null | undefined

/** One element with its attributes and children; empty children are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(
    ...children.filter((child) => child instanceof Node || Boolean(child)).map((c) => c as Node | string),
  )
  return element
}
