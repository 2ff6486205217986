import { z } from 'zod'

/** They reverse the text around them, so that it reads differently from what is stored. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u
const CONTROL = /\p{Cc}|[\u2028\u2029]/u
const CONTROL_IN_PASSAGE = /[^\P{Cc}\t\n\r]/u
/** A mark without a letter under it, such as an accent at the start: it is drawn over whatever stands before the text. */
const LONE_MARK = /(?:^|[\s\p{P}\p{S}])(?!\uFE0F|\u20E3)\p{M}/u
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const JOINERS = '\u200C\u200D'
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Component}/u
/** Scripts whose letters connect, or change their form, around a joiner. */
const CONNECTING =
  /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}/u

/**
 * Removes invisible characters that mean nothing where they stand: soft hyphens, zero-width spaces, byte order marks, direction marks, and
 * joiners outside the scripts and emoji that need them. Names of any script stay as they are. Characters that reverse the direction stay,
 * so that they can be refused.
 */
export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, (one, at: number) => {
    if (DIRECTION.test(one)) return one
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
    const after = [...text.slice(at + one.length, at + one.length + 2)][0] ?? ''
    if (JOINERS.includes(one)) {
      const connects = CONNECTING.test(before) && CONNECTING.test(after)
      return connects || (EMOJI.test(before) && EMOJI.test(after)) ? one : ''
    }
    // A variation selector chooses how the character before it is drawn.
    const isSelector = /^[\uFE00-\uFE0F]$/u.test(one)
    return isSelector && (EMOJI.test(before) || /\p{Script=Han}/u.test(before)) ? one : ''
  })

const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)
const hasNo = (pattern: RegExp) => (text: string) => !pattern.test(text)

/**
 * One line of text: a name, a title, a subject. Invisible characters are removed. Refused, each with its own message: line breaks and other
 * control characters, characters that reverse the direction of text, marks without a letter. The messages are codes of the catalogue.
 */
export const line = (max: number) =>
  z
    .string()
    .overwrite(withoutInvisible)
    .trim()
    .min(1)
    .max(max)
    .refine(isStorable, 'field/not_storable')
    .refine(hasNo(CONTROL), 'field/not_one_line')
    .refine(hasNo(DIRECTION), 'field/direction')
    .refine(hasNo(LONE_MARK), 'field/lone_mark')

/** Text that may have several lines, and must have some: a reason, a description. */
export const passage = (max: number) =>
  z
    .string()
    .overwrite(withoutInvisible)
    .trim()
    .min(1)
    .max(max)
    .refine(isStorable, 'field/not_storable')
    .refine(hasNo(CONTROL_IN_PASSAGE), 'field/control')
    .refine(hasNo(DIRECTION), 'field/direction')

/** Text that may have several lines, or none at all: a note. */
export const remark = (max: number) =>
  z
    .string()
    .overwrite(withoutInvisible)
    .trim()
    .max(max)
    .refine(isStorable, 'field/not_storable')
    .refine(hasNo(CONTROL_IN_PASSAGE), 'field/control')
    .refine(hasNo(DIRECTION), 'field/direction')

/** The address of a page: only what a browser opens as one. `javascript:` and other schemes would run or reveal something. */
export const webAddress = () => z.url({ protocol: /^https?$/, error: 'field/web_address' })
