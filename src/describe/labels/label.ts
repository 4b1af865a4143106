/** What a field is called, and what it means and takes in one sentence: in Korean and in English. */
export interface Label {
  readonly ko: readonly [label: string, help?: string]
  readonly en: readonly [label: string, help?: string]
}

/** Labels by the path of their field; `[]` stands for every item of a list. */
export type Labels = Readonly<Record<string, Label>>
