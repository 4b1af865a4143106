// @ts-check

/**
 * A document with what stands between two markers replaced: `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} block
 */
export function between(text, name, block) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`the document has no ${open} … ${close}`)
  return `${text.slice(0, start + open.length)}\n\n${block.trim()}\n\n${text.slice(end)}`
}
