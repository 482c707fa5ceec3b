const _ = require('lodash')

function copy (target, source) {
  _.map(source, (value, key) => {
    target[key] = value
  })
  return target
}

module.exports = { copy }
