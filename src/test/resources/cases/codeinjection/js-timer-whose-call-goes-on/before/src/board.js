function later (title) {
  setTimeout("show('" + title + "').then(hide)", 100)
}

module.exports = { later }
