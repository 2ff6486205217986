// What Mantine needs of a browser and jsdom does not have.
window.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} })
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.Element.prototype.scrollIntoView ??= () => {}
Object.defineProperty(window.crypto, 'randomUUID', { value: require('node:crypto').randomUUID, configurable: true })
