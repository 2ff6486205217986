/**
 * Public copies in which passages were read, each pinned to a commit, so that the address keeps showing what we saw. The copy of
 * the Code of Federal Regulations is from early 2025; it omits paragraph headings and cross-references in italics.
 */
const CFR =
  'https://github.com/ConnorCallison/ecfr-opportunities/blob/762bf2799c45f2454037ad4941b3391982641e93/libs/ecfr-markdown/src/results/markdown'
const FRCP = 'https://github.com/usarscotus/legal-directory/blob/0cae119adbae8f94cbbcdbff11ede0b9d8e62070/_frcp'
const GESETZE = 'https://github.com/bundestag/gesetze/blob'

export const CFR_15_VII = `${CFR}/title-15/chapter-VII.md`
export const CFR_31_V = `${CFR}/title-31/chapter-V.md`
export const CFR_31_VIII = `${CFR}/title-31/chapter-VIII.md`

export const FRCP_6 = `${FRCP}/rule_6.md`
export const FRCP_12 = `${FRCP}/rule_12.md`
export const FRCP_45 = `${FRCP}/rule_45.md`

/** As of its commit: before the third day in § 41(2) became the fourth. */
export const VWVFG = `${GESETZE}/4e3b2ec2eac4a0a73b55a6815313dba2eda66106/v/vwvfg/index.md`
export const VWGO = `${GESETZE}/0c9e6d4114ec3a53343fe1efb74d35ac92fc1672/v/vwgo/index.md`
