// @ts-check
/** What a doc comment has to have that TypeDoc does not ask for: a meaning for every value, an example for every function. */
import { Comment, Reflection, ReflectionKind } from 'typedoc'

/**
 * The texts a type is a union of.
 *
 * @param {import('typedoc').SomeType | undefined} type
 * @returns {string[]}
 */
function valuesOf(type) {
  if (type?.type !== 'union') return []
  return type.types.flatMap((one, i) => {
    // Members may have comments of their own.
    const isSaid = (type.elementSummaries?.[i]?.length ?? 0) > 0
    return one.type === 'literal' && typeof one.value === 'string' && !isSaid ? [one.value] : []
  })
}

/**
 * What a comment says, with what the pages it links to say.
 *
 * @param {Comment | undefined} comment
 * @param {boolean} [follow]
 * @returns {string}
 */
function textOf(comment, follow = true) {
  if (!comment) return ''
  const parts = [comment.summary, ...comment.blockTags.map((tag) => tag.content)].flat()
  const linked = parts.flatMap((part) =>
    follow && part.kind === 'inline-tag' && part.target instanceof Reflection
      ? [textOf(part.target.comment, false)]
      : [],
  )
  return [Comment.combineDisplayParts(parts), ...linked].join('\n')
}

/**
 * Notes what is missing.
 *
 * @param {import('typedoc').ProjectReflection} project
 * @param {import('typedoc').Logger} logger
 */
export function checkComments(project, logger) {
  for (const one of project.getReflectionsByKind(ReflectionKind.TypeAlias | ReflectionKind.Property)) {
    if (!one.isDeclaration()) continue
    const said = textOf(one.comment)
    const silent = valuesOf(one.type).filter((value) => !said.includes(`\`${value}\``))
    if (silent.length > 0)
      logger.validationWarning(
        `${one.getFriendlyFullName()}: the comment does not say what ${silent.join(', ')} means`,
      )
  }
  for (const one of project.getReflectionsByKind(ReflectionKind.Function)) {
    if (one.isDeclaration() && !one.signatures?.some(({ comment }) => comment?.getTag('@example')))
      logger.validationWarning(`${one.getFriendlyFullName()}: a function needs an @example`)
  }
}
