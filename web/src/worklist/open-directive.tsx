export function OpenDirective() {
  return null
}
