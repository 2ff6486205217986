/** A person by name and address. */
export interface TypedPerson {
  name: string
  email: string
}

const ADDRESS = /[^\s<>,;()"]+@[^\s<>,;()"]+\.[^\s<>,;()"]+/

/**
 * People as typed or pasted, one per line: "Ada Moe, ada@orla.example", "Ada Moe <ada@orla.example>", or only an address.
 * @returns the people, or the first line that cannot be read
 */
export function typedPeople(text: string): { people: TypedPerson[] } | { wrong: string } {
  const people: TypedPerson[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const email = ADDRESS.exec(line)?.[0]
    if (!email) return { wrong: line }
    const name = line
      .replace(email, '')
      .replace(/[<>,;"()\t]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    people.push({ name: name || email, email })
  }
  return { people }
}
