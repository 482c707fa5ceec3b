const mysql = require('mysql2/promise');

const db = mysql.createPool({ host: 'db', database: 'realty' });

exports.search = async (req, res) => {
  const { district, rooms } = req.query;
  let sql = 'SELECT id, street FROM flats WHERE free = 1';
  if (district) {
    sql = sql + " AND district = '" + district + "'";
  }
  if (rooms) {
    sql = `${sql} AND rooms >= ${rooms}`;
  }
  const [flats] = await db.query(sql);
  res.json(flats);
};
