export interface Explanation {
  /** The entry's place in the file. */
  nth: number
  /** The guard that catches it. */
  second: string
  because: string
}
export function explanationsOf(id: string): Explanation[]
export const entries: readonly { guard?: string; guards?: string; second: string; because: string }[]
