const mysql = require('mysql2');
const db = mysql.createPool({});

exports.one = (id, cb) => db.query('SELECT * FROM customers WHERE id = ' + '?', [id], cb);
