import type { DocumentKind } from './reading.js'

const BY_ENDING: Record<string, DocumentKind> = {
  pdf: 'pdf',
  docx: 'docx',
  eml: 'eml',
  htm: 'html',
  html: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  csv: 'text',
  log: 'text',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  tif: 'tiff',
  tiff: 'tiff',
}

const BY_MEDIA_TYPE: Record<string, DocumentKind> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'text',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/tiff': 'tiff',
}

/**
 * The declared type of a file: from the extension of its name, otherwise from its media type; null if neither is known. It is
 * only compared with the actual type of the bytes, and used to distinguish a message from plain text.
 */
export function claimedKind(fileName: string, mediaType = ''): DocumentKind | null {
  const ending = /\.([^.]+)$/.exec(fileName.trim().toLowerCase())?.[1] ?? ''
  const essence = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return lookUp(BY_ENDING, ending) ?? lookUp(BY_MEDIA_TYPE, essence)
}

function lookUp(kinds: Record<string, DocumentKind>, word: string): DocumentKind | null {
  return Object.hasOwn(kinds, word) ? (kinds[word] ?? null) : null
}
