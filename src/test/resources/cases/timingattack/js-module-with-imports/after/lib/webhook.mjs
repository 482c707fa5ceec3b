import { createHmac, createHash, timingSafeEqual } from 'node:crypto'

export function accepts(body, signature, key) {
  const hash = createHmac('sha256', key).update(body).digest('hex')
  if (isSame(hash, signature)) {
    return JSON.parse(body)
  }
  return null
}

function isSame(one, other) {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return one === other
  }
  const digest = (text) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
