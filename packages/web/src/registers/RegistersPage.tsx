export function RegistersPage() {
  return null
}
