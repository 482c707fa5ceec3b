exports.book = (row, seat, name) => {
  const width = row.length;
  row[width - seat - 1] = name;
  return row;
};
