const mysql = require('mysql');

const connection = mysql.createConnection({ database: 'hotel' });

exports.log = (room, size, from, done) => {
  let sql = "SELECT at, what FROM log WHERE room = '" + room + "' ORDER BY at DESC LIMIT ";
  sql += size + ' OFFSET ' + from;
  connection.query(sql, done);
};
