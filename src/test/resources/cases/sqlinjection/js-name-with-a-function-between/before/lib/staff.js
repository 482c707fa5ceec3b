const mysql = require('mysql');

const connection = mysql.createConnection({ database: 'hotel' });

exports.staff = (first, last, done) => {
  connection.query("SELECT id FROM staff WHERE name = '" + (last + ', ' + first + "' AND left_at IS NULL"), done);
};
