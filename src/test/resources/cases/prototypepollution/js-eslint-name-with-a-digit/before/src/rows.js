function put (rows, utf8Prefix, name, value) {
  rows[utf8Prefix + name] = value
  return rows
}

module.exports = { put }
