import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documents } from '../src/documents.ts'

it('the committed documentation is what the code makes (npm run docs)', () => {
  for (const [name, text] of Object.entries(documents()))
    expect(readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8'), name).toBe(text)
})
