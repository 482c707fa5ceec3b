function total (name) {
  return eval('totals(' + name)
}

module.exports = { total }
