const mysql = require('mysql2');
const db = mysql.createConnection({});
exports.a = (req, res) => {
  const name = req.query.name;
  const q = 'INSERT INTO users (name, email) VALUES ("' + name + '", "' + req.body.email + '")';
  db.query(q, function (err, result) { res.json(result); });
};
