import { hasCircle } from '../../src/domain/remediation/dependencies.js'
import { mulberry } from '../harness/random.js'

const edge = (text: string) => ({ measure_id: text[0] as string, needs_id: text[1] as string })

describe('measures that depend on each other', () => {
  it.each([
    ['none', [], false],
    ['a chain', ['ab', 'bc', 'cd'], false],
    ['two with a shared dependency', ['ac', 'bc', 'ad', 'bd'], false],
    ['itself', ['aa'], true],
    ['each other', ['ab', 'ba'], true],
    ['a circle behind a chain', ['ab', 'bc', 'cd', 'db'], true],
  ])('%s', (_, edges, circle) => {
    expect(hasCircle((edges as string[]).map(edge))).toBe(circle)
  })

  it('form a circle if and only if one can be reached from itself, over random graphs', () => {
    let circles = 0
    for (let seed = 0; seed < 400; seed++) {
      const random = mulberry(seed)
      const letters = [...'abcdef']
      const edges = Array.from({ length: 5 }, () => edge(letters[Math.floor(random() * 6)]! + letters[Math.floor(random() * 6)]!))
      const walked = letters.some((start) => reaches(edges, start, start, new Set()))
      circles += walked ? 1 : 0
      expect({ edges, circle: hasCircle(edges) }).toEqual({ edges, circle: walked })
    }
    expect(circles).toBeGreaterThan(50)
    expect(circles).toBeLessThan(350)
  })
})

function reaches(edges: ReturnType<typeof edge>[], from: string, goal: string, seen: Set<string>): boolean {
  return edges
    .filter(({ measure_id }) => measure_id === from)
    .some(({ needs_id }) => needs_id === goal || (!seen.has(needs_id) && reaches(edges, needs_id, goal, seen.add(needs_id))))
}
