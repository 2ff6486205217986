/**
 * Letters of other scripts that look like Latin ones, after removing accents and case (a part of Unicode's confusables.txt, UTS 39, for the
 * scripts in which names of people are usually written).
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...zip('авеѕіјкмнопрстухԁԛԝһґ', 'abesijkmhonpctyxdqwhr')]),
  ...Object.fromEntries([...zip('αβεικνορτυχγωηµ', 'abeiknoptuxywnu')]),
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

function* zip(from: string, to: string): Generator<[string, string]> {
  const target = [...to]
  for (const [at, one] of [...from].entries()) yield [one, target[at] as string]
}

/** The form in which two names are compared: equal for names that a reader could take for each other. Never shown. */
export function looksLike(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
  return [...plain]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('')
    .replace(/[1|!]/g, 'l')
    .replace(/i/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
