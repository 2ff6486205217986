import { answersAsBothLocksDo, byRoleOrLevel } from '../builders/upper-lock.js'

describe('the upper lock alone, for people who work on a case or are excluded from it, the second half', () =>
  answersAsBothLocksDo((asker) => !byRoleOrLevel(asker), 'second'))
