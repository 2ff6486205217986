import { answersAsBothLocksDo, byRoleOrLevel } from '../builders/upper-lock.js'

describe('the upper lock alone, to whoever works a case or is kept from it', () =>
  answersAsBothLocksDo((asker) => !byRoleOrLevel(asker)))
