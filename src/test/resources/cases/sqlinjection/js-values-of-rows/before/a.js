const mysql = require('mysql');
const con = mysql.createConnection({});
module.exports = (rows, cb) => {
  const values = rows.map(r => `('${r.a}', ${r.b})`).join(', ');
  con.query(`INSERT INTO t (a, b) VALUES ${values}`, cb);
};
