/** Sorts the rows of a table in the page by the column that was clicked. */
export function sortable(table, rows, columns) {
  table.querySelectorAll('th').forEach((head, i) => {
    head.addEventListener('click', () => {
      const column = columns[i];
      rows.sort((a, b) => (a[column] > b[column] ? 1 : -1));
      fill(table.tBodies[0], rows, columns);
    });
  });
}

export function fill(body, rows, columns) {
  body.innerHTML = rows
    .map((row) => '<tr>' + columns.map((column) => '<td>' + row[column] + '</td>').join('') + '</tr>')
    .join('');
}

export function empty(body, text) {
  body.innerHTML = '<tr><td colspan="9">' + text + '</td></tr>';
}
