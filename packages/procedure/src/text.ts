/** Words in the two languages of the house. Chinese comes first: it is what users read. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export const text = (zh: string, en: string): Text => ({ zh, en })
