function total (row, name) {
  return eval('row.' + name + '.total')
}

module.exports = { total }
