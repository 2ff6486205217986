import PostalMime from 'postal-mime'
import { htmlToText } from './html-to-text.mjs'

const DEEPEST_PART = 64
const MOST_ANSWERED = 50
const LONGEST_MESSAGE_ID = 500
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED_OFFSETS = {
  ut: '+0000',
  utc: '+0000',
  gmt: '+0000',
  z: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
}

/** A message as it would be printed: sender, date, subject, text, and the names of its attachments (which are not opened). */
export async function read(bytes, output) {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_PART })
  const sent = header(mail, 'date')
  const attachments = mail.attachments.filter((file) => !file.related).map((file) => file.filename || file.mimeType)
  const from = mail.from ? addresses([mail.from]) : []
  const to = addresses(mail.to)
  output.facts({
    subject: mail.subject ?? '',
    from: from.join(', '),
    to,
    dated: dated(sent) ?? '',
    attachments,
    message_id: messageIds(header(mail, 'message-id'))[0] ?? '',
    answers: answered(mail),
  })

  const body = fuller(mail.text?.trim() ?? '', htmlToText(mail.html ?? ''))
  const lines = [
    ['From', from.join(', ')],
    ['To', to.join(', ')],
    ['Cc', addresses(mail.cc).join(', ')],
    ['Date', sent],
    ['Subject', mail.subject],
    ...attachments.map((name) => ['Attachment', name]),
  ]
  const head = lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)
  output.flow(`${head.join('\n')}\n\n${body}`.trim())
  if (isSealed(header(mail, 'content-type'))) return 'encrypted'
  return /[\p{L}\p{N}]/u.test(body) ? null : 'no_text'
}

// A text part may only say that the message needs HTML.
function fuller(text, html) {
  return html.length > text.length * 2 ? html : text || html
}

/** The nearest first: the message that it replies to, then the thread that it names, from the end. */
function answered(mail) {
  const references = messageIds(header(mail, 'references')).reverse()
  return [...new Set([...messageIds(header(mail, 'in-reply-to')), ...references])].slice(0, MOST_ANSWERED)
}

// A longer one is not a valid name: truncated, it could match another.
function messageIds(text) {
  return (text.match(/<[^<>\s]+>/g) ?? []).filter((id) => id.length <= LONGEST_MESSAGE_ID)
}

function isSealed(contentType) {
  return /^\s*(multipart\/encrypted|application\/(x-)?pkcs7-mime)\b/i.test(contentType)
}

function header(mail, key) {
  return mail.headers.find((one) => one.key === key)?.value ?? ''
}

function addresses(list = []) {
  return list
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
    .filter(Boolean)
}

/** The Date header with the sender's own clock and offset kept: 'Fri, 12 Jun 2026 17:21:00 -0400' is 2026-06-12T17:21:00-04:00. */
function dated(text) {
  const found = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|[a-z]{1,3})/i.exec(text)
  if (!found) return null
  const [, day, monthName, year, hour, minute, second = '00', zone] = found
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  const offset = /^[+-]/.test(zone) ? zone : NAMED_OFFSETS[zone.toLowerCase()]
  if (month === 0 || !offset) return null
  const two = (value) => String(value).padStart(2, '0')
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset.slice(0, 3)}:${offset.slice(3)}`
  return Number.isNaN(Date.parse(local)) ? null : local
}
