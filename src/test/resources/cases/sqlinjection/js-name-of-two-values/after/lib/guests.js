const mysql = require('mysql');

const connection = mysql.createConnection({ database: 'hotel' });

exports.guest = (first, last, room, done) => {
  connection.query("SELECT id FROM guests WHERE name = ? AND room = ?", [`${first} ${last}`, room], done);
};
