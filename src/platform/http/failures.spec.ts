import { refusalOfFailure } from './failures.js'

const failed = (more: object) => Object.assign(new Error('It failed.'), more)

it.each([
  ['53100', 'service/disk_full'],
  ['ENOSPC', 'service/disk_full'],
  ['EDQUOT', 'service/disk_full'],
  ['57014', 'service/busy'],
  ['55P03', 'service/busy'],
  ['53300', 'service/busy'],
  ['ECONNREFUSED', 'service/unavailable'],
  ['57P01', 'service/unavailable'],
])('%s of the database or the system becomes %s, also inside another error', (code, refusal) => {
  expect(refusalOfFailure(failed({ code }))?.code).toBe(refusal)
  expect(refusalOfFailure(failed({ driverError: failed({ code }) }))?.code).toBe(refusal)
  expect(refusalOfFailure(failed({ cause: failed({ code }) }))?.code).toBe(refusal)
})

it('recognises a pool without a free connection', () => {
  expect(refusalOfFailure(new Error('timeout exceeded when trying to connect'))).toMatchObject({
    code: 'service/busy',
    params: { retry_after: 5 },
  })
})

it.each([failed({ code: '23505' }), failed({}), null, 'text'])('leaves every other error alone', (error) => {
  expect(refusalOfFailure(error)).toBeNull()
})
