const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('billing.db');

exports.open = (customer, newestFirst, next) => {
  let sql = "SELECT number, due FROM invoices WHERE customer = ?";
  const params = [customer];
  sql += ' AND paid IS NULL';
  if (newestFirst) sql += ' ORDER BY due DESC';
  db.all(sql, params, next);
};
