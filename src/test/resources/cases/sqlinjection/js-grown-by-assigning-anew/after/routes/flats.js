const mysql = require('mysql2/promise');

const db = mysql.createPool({ host: 'db', database: 'realty' });

exports.search = async (req, res) => {
  const { district, rooms } = req.query;
  let sql = 'SELECT id, street FROM flats WHERE free = 1';
  const params = [];
  if (district) {
    params.push(district);
    sql = sql + " AND district = ?";
  }
  if (rooms) {
    params.push(rooms);
    sql = `${sql} AND rooms >= ?`;
  }
  const [flats] = await db.query(sql, params);
  res.json(flats);
};
