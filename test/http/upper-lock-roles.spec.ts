import { answersAsBothLocksDo, byRoleOrLevel } from '../builders/upper-lock.js'

describe('the upper lock alone, to whoever has a role or a low level', () => answersAsBothLocksDo(byRoleOrLevel))
