/** The characters of EUC-KR (KS X 1001), read off the decoder every browser has: none has an encoder. */
let characters: Set<string> | undefined

function eucKr(): Set<string> {
  if (characters) return characters
  const decoder = new TextDecoder('euc-kr')
  const bytes = new Uint8Array(94 * 94 * 2)
  for (let i = 0; i < 94 * 94; i++) {
    bytes[i * 2] = 0xa1 + Math.floor(i / 94)
    bytes[i * 2 + 1] = 0xa1 + (i % 94)
  }
  characters = new Set(decoder.decode(bytes))
  characters.delete('\ufffd')
  return characters
}

const isAscii = (character: string): boolean => character <= '\u007f'

/** Whether every character can be written in EUC-KR. */
export const isInEucKr = (text: string): boolean =>
  [...text].every((character) => isAscii(character) || eucKr().has(character))

/** Bytes of a text in EUC-KR: two for everything but ASCII. */
export const eucKrBytes = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isAscii(character) ? 1 : 2), 0)
