const columns = (row) =>
  Object.values(row)
    .map((value) => "'" + String(value).replace("'", "''") + "'")
    .join(',');

module.exports = columns;
