function later (title) {
  setTimeout("document.title = ('" + title + "')", 100)
}

module.exports = { later }
