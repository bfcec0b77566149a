import { useSyncExternalStore } from 'react'

const query = typeof matchMedia === 'function' ? matchMedia('(max-width: 767px)') : null

/** A phone, or a window as narrow as one. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (l) => {
      query?.addEventListener('change', l)
      return () => query?.removeEventListener('change', l)
    },
    () => query?.matches ?? false,
  )
