export function YearlyPage() {
  return null
}
