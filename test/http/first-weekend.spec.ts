import { offByMidnight } from '../builders/first-weekend/off-by-midnight.js'
import { theAnswer } from '../builders/first-weekend/the-answer.js'
import { theLetter } from '../builders/first-weekend/the-letter.js'
import { aWeekend, DAYS, type Hour, type Weekend } from '../builders/first-weekend/weekend.js'
import { whatItMeans } from '../builders/first-weekend/what-it-means.js'

/**
 * The first weekend of the reference case, hour by hour, in Washington time: what is done over HTTP, and what each of five people
 * is shown afterwards. The hours depend on each other: if one fails, the rest fail with it.
 */
describe('the first weekend', () => {
  let story: Weekend
  let failed: string | null = null
  beforeAll(async () => {
    story = await aWeekend()
  })
  afterAll(() => story?.stop())

  const hour: Hour = (day, time, what, run, shown = {}) => {
    const name = `${DAYS[day]} ${time}: ${what}`
    it(name, async () => {
      if (failed) throw new Error(`the story ended at ${failed}`)
      failed = name
      await story.clock(day, time)
      await run(story)
      await story.isSeen(shown)
      failed = null
    })
  }

  theLetter(hour)
  whatItMeans(hour)
  offByMidnight(hour)
  theAnswer(hour)

  it('nobody outside the matter received an e-mail', () => {
    expect(story.app.mails.to(story.outsider.email)).toEqual([])
  })

  it('everything is in one chain that verifies', async () => {
    expect(await story.app.verifyLedger()).toEqual([])
  })
})
