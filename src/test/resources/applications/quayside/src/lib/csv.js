'use strict';

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as comma separated text; the columns say which properties and in what order. */
function toCsv(rows, columns) {
  const lines = [columns.join(',')];
  for (const row of rows) {
    lines.push(columns.map((column) => cell(row[column])).join(','));
  }
  return lines.join('\r\n');
}

function fromCsv(text) {
  const [head, ...lines] = text.split(/\r?\n/).filter(Boolean);
  const names = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    const row = {};
    for (let i = 0; i < names.length; i++) {
      row[names[i]] = values[i];
    }
    return row;
  });
}

module.exports = { toCsv, fromCsv };
