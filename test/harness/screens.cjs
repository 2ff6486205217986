// What Mantine needs from a browser and jsdom lacks.
window.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} })
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.Element.prototype.scrollIntoView ??= () => {}
Object.defineProperty(window.crypto, 'randomUUID', { value: require('node:crypto').randomUUID, configurable: true })
