// A CSS module in a spec of a screen: each class is named as in its file.
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) })
