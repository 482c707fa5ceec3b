const mysql = require('mysql');

const connection = mysql.createConnection(process.env.DATABASE_URL);

function search(filter, done) {
  let sql = 'SELECT id, title FROM articles WHERE online = 1';
  Object.keys(filter).forEach((key) => {
    sql += ` AND ${key} = '${filter[key]}'`;
  });
  connection.query(sql, done);
}

module.exports = search;
