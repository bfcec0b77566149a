interface Asked<Q, A> {
  question: Q
  settle(answer: A): void
  fail(error: unknown): void
}

/**
 * Questions asked in one turn of the event loop, answered together: with eight intakes at once, one query finds the
 * neighbours of all eight. `answer` returns one answer for each question, in order.
 */
export function gathered<Q, A>(
  answer: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  let waiting: Asked<Q, A>[] = []
  const ask = async () => {
    const asked = waiting
    waiting = []
    try {
      const answers = await answer(asked.map((one) => one.question))
      for (const [i, one] of asked.entries()) one.settle(answers[i] as A)
    } catch (error) {
      for (const one of asked) one.fail(error)
    }
  }
  return (question) =>
    new Promise((settle, fail) => {
      if (waiting.push({ question, settle, fail }) === 1) setImmediate(ask)
    })
}
