import { createHmac } from 'node:crypto'

export function accepts(body, signature, key) {
  const hash = createHmac('sha256', key).update(body).digest('hex')
  if (hash === signature) {
    return JSON.parse(body)
  }
  return null
}
