function later (board, suffix) {
  setTimeout(board + '.refresh' + suffix, 100)
}

module.exports = { later }
