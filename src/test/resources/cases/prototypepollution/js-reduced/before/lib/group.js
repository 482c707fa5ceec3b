module.exports = (rows) =>
  rows.reduce((groups, row) => {
    groups[row.kind][row.name] = row;
    return groups;
  }, {});
