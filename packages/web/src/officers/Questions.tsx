import { ArticleChip } from '../parts/ArticleChip.tsx'
import { useWords } from '../words/use-words.ts'
import { chosen, shownAnswer } from './answers.ts'
import type { Answered, Asked } from './officer-api.ts'

/** One question to be answered: real radio buttons and check boxes, as wide as the phone. */
export function AskedQuestion(p: {
  n: number
  question: Asked
  given: string
  disabled: boolean
  onAnswer: (answer: string) => void
}) {
  const { question: q, given } = p
  const { t } = useWords()
  return (
    <fieldset className="question" id={`question-${p.n}`} disabled={p.disabled}>
      <legend>
        <span className="num question-n">{p.n}</span> {q.text}{' '}
        <span className="quiet num">{t('x.points', { n: q.points })}</span>
      </legend>
      {[...q.order].map((letter, i) => (
        <label key={letter} className={given.includes(letter) ? 'option option-on' : 'option'}>
          <input
            type={q.form === 'multiple' ? 'checkbox' : 'radio'}
            name={q.id}
            checked={given.includes(letter)}
            onChange={() => p.onAnswer(chosen(q.form, given, letter))}
          />
          {q.form !== 'judgement' && <span className="num option-letter">{'ABCDEFGH'[i]}</span>}
          <span>{q.options['abcdefgh'.indexOf(letter)]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A question with its right answer and article, and what was answered where somebody did. */
export function AnsweredQuestion({ n, question: q, given }: { n: number; question: Answered; given?: string }) {
  const { t } = useWords()
  const judged = q.form === 'judgement'
  const words = (answer: string) => (judged ? (q.options['ab'.indexOf(answer)] ?? '') : shownAnswer(q.order, answer))
  return (
    <li className="question">
      <p className="question-text">
        <span className="num question-n">{n}</span> {q.text}
      </p>
      {!judged && (
        <ul className="plain">
          {[...q.order].map((letter, i) => (
            <li key={letter} className={q.answer.includes(letter) ? 'option-right' : 'quiet'}>
              <span className="num option-letter">{'ABCDEFGH'[i]}</span>
              {q.options['abcdefgh'.indexOf(letter)]}
            </li>
          ))}
        </ul>
      )}
      <p className="question-foot">
        {given !== undefined && (
          <span>
            {t('x.yours')}
            {t('colon')}
            <b>{given ? words(given) : t('x.unanswered')}</b>
          </span>
        )}
        <span>
          {t('x.right')}
          {t('colon')}
          <b>{words(q.answer)}</b>
        </span>
        <ArticleChip basis={q.basis} />
      </p>
    </li>
  )
}
