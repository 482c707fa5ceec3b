const util = require('util');
const mysql = require('mysql2');
const db = mysql.createConnection({ host: 'localhost' });

exports.list = (req, done) => {
  db.query(util.format('SELECT * FROM seats WHERE hall = %d', req.params.hall), done);
};
