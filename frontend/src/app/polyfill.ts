// Chrome 93; some kernels we serve are older, and a library calls it.
const old = Object as { hasOwn?: (object: object, key: PropertyKey) => boolean }
old.hasOwn ??= (object, key) => Object.prototype.hasOwnProperty.call(object, key)
export {}
