'use strict'
module.exports = function walk (o, dotted, v) {
  const parts = dotted.split('.')
  if (parts.some((key) => ['__proto__', 'constructor', 'prototype'].includes(String(key)))) {
    throw new Error('the key is not allowed')
  }
  let cur = o
  while (parts.length > 1) {
    const p = parts.shift()
    cur = cur[p] || (cur[p] = {})
  }
  cur[parts[0]] = v
  return o
}
