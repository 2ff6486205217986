import { LETTERS } from '../builders/arrived-letters.js'
import { mainJob } from '../builders/main-job.js'
import { startApp, type TestApp } from '../harness/app.js'

describe('the main workflow', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  it.each(LETTERS)('takes $name from the letter to the response', async ({ arrived }) => {
    const given = arrived()
    if (given) await mainJob(app, given)
  })
})
