function total (name) {
  return eval(name + '.total')
}

module.exports = { total }
