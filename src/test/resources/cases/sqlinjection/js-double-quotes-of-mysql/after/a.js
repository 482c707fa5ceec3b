const mysql = require('mysql2');
const db = mysql.createConnection({});
exports.a = (req, res) => {
  const name = req.query.name;
  const q = 'INSERT INTO users (name, email) VALUES (?, ?)';
  db.query(q, [name, req.body.email], function (err, result) { res.json(result); });
};
