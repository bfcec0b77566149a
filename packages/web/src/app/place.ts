/** Addresses often begin with their township: it is not said twice. */
export const withoutTownship = (address: string, township: string): string =>
  township && address.startsWith(township) && address.length > township.length
    ? address.slice(township.length).trimStart()
    : address
