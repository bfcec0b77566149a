/** The wall clock as an argument: Unix milliseconds. A demo office lives in its own year. */
export type Now = () => number

/** `YYYY-MM-DDTHH:mm:ss+08:00` in Asia/Shanghai. */
export const instantOf = (ms: number): string => `${new Date(ms + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
