import { answersAsBothLocksDo, byRoleOrLevel } from '../builders/upper-lock.js'

describe('the upper lock alone, for people with a role or a low level, the first half', () =>
  answersAsBothLocksDo(byRoleOrLevel, 'first'))
