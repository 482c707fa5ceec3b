const util = require('util');
const mysql = require('mysql2');
const db = mysql.createConnection({ host: 'localhost' });

exports.byWard = (ward, done) => {
  const sql = util.format("SELECT * FROM patients WHERE ward = '%s'", ward);
  db.query(sql, done);
};
