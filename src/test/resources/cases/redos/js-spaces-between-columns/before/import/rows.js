exports.columns = (row) => row.split(/\s*;\s*/);
