const _ = require('lodash')

function copy (target, source) {
  _(source).map((value, key) => {
    target[key] = value
  }).value()
  return target
}

module.exports = { copy }
