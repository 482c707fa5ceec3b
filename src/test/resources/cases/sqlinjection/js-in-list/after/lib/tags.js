const mysql = require('mysql2');
const connection = mysql.createConnection({ host: 'localhost' });

module.exports = (ids, cb) => {
  connection.query(`SELECT * FROM tags WHERE id IN (${ids.map(() => '?').join(', ')})`, [...ids], cb);
};
