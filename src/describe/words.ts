/** Words parted by blanks, as a list: none for an empty text, and for `any`, which stands for words nobody lists. */
export const wordsIn = (words: string): string[] =>
  words.split(' ').filter((word) => word !== '' && word !== 'any')
