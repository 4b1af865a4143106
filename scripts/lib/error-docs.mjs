// @ts-check
/** docs/errors.md and docs/ko/errors.md: every code and outcome, what it means, and what to do about it. */
import prettier from 'prettier'
import { readFacts } from './error-facts.mjs'
import * as en from './error-page.mjs'
import * as ko from './error-page.ko.mjs'
import { code, table } from './gateway-section.mjs'
import * as remedies from './remedies.mjs'
import * as korean from './remedies.ko.mjs'

/**
 * @typedef {readonly [meaning: string, remedy: string]} Told
 *
 * @typedef {Readonly<Record<string, Told>>} Telling what is told of each text of a kind
 *
 * @typedef {Record<'outcomes' | 'abandoned' | 'errors' | 'details', Telling>} Words
 *
 * @typedef {Pick<import('../../src/locales/locale.js').Locale, 'demands'>} Sentences
 */

/**
 * @param {Iterable<string>} texts
 * @param {Telling} told
 * @param {(text: string) => string[]} [more] further cells behind the code
 * @returns {string[][]}
 */
export const rowsOf = (texts, told, more = () => []) =>
  [...texts].map((text) => {
    const [meaning, remedy] = told[text] ?? []
    if (!meaning || !remedy)
      throw new Error(
        `Nothing is said of ${text}, or not what to do: see scripts/lib/remedies.mjs and remedies.ko.mjs.`,
      )
    return [code(text), ...more(text), meaning, remedy]
  })

/**
 * English has its meanings from the comments in src.
 *
 * @param {Map<string, string>} meanings
 * @param {Readonly<Record<string, string>>} todo
 * @returns {Telling}
 */
const inEnglish = (meanings, todo) =>
  Object.fromEntries(
    [...meanings].map(([text, meaning]) => [
      text,
      /** @type {const} */ ([meaning.charAt(0).toUpperCase() + meaning.slice(1), todo[text] ?? '']),
    ]),
  )

/**
 * The two halves of each sentence.
 *
 * @param {Sentences} sentences
 */
const halves = ({ demands }) =>
  Object.values(demands).map((sentence) => {
    const [demand = '', remedy = ''] = sentence.split('|')
    return [demand, remedy].map((half) => half.replaceAll('{}', '…'))
  })

/**
 * @param {typeof en} words
 * @param {ReturnType<typeof readFacts>} facts
 * @param {Words} told
 * @param {Sentences} sentences
 */
function pageOf({ heads, page }, facts, told, sentences) {
  const text = page({
    outcomes: table([code('outcome'), ...heads.told], rowsOf(facts.outcomes.keys(), told.outcomes)),
    abandoned: table([code('code'), ...heads.told], rowsOf(facts.abandoned.keys(), told.abandoned)),
    errors: table(
      [code('code'), heads.error, ...heads.told],
      rowsOf(facts.errors.keys(), told.errors, (text) => [code(facts.classOf.get(text) ?? 'IamportError')]),
    ),
    details: table([code('detail'), ...heads.told], rowsOf(facts.details.keys(), told.details)),
    sentences: table(heads.sentences, halves(sentences)),
  })
  return prettier.format(text, { parser: 'markdown', printWidth: 110, semi: false, singleQuote: true })
}

/**
 * The texts of docs/errors.md and docs/ko/errors.md.
 *
 * @param {{ en: Sentences, ko: Sentences }} locales
 * @returns {Promise<Record<'docs/errors.md' | 'docs/ko/errors.md', string>>}
 */
export async function generateErrors(locales) {
  const facts = readFacts()
  facts.abandoned.set('null', remedies.noCode)
  const english = {
    outcomes: inEnglish(facts.outcomes, remedies.outcomes),
    abandoned: inEnglish(facts.abandoned, remedies.abandoned),
    errors: inEnglish(facts.errors, remedies.errors),
    details: inEnglish(facts.details, remedies.details),
  }
  return {
    'docs/errors.md': await pageOf(en, facts, english, locales.en),
    'docs/ko/errors.md': await pageOf(ko, facts, korean, locales.ko),
  }
}
