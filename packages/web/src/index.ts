export { dictionary } from './words/dictionary.ts'
