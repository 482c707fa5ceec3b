const COLUMNS = ['date', 'guest', 'table'];

exports.count = (counts, wanted) => {
  const column = COLUMNS.includes(wanted) ? wanted : 'date';
  counts[column] = (counts[column] || 0) + 1;
};
