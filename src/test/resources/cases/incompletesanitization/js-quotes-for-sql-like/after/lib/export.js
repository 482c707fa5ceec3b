const columns = (row) =>
  Object.values(row)
    .map((value) => "'" + String(value).replace(/'/g, "''") + "'")
    .join(',');

module.exports = columns;
