/**
 * A module loaded by Node itself, outside Jest's module registry, and therefore the same for every spec of a worker
 * (test/harness/environment.cjs).
 */
declare function loadedByNode<Module>(file: string): Module
