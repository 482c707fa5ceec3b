const { Client } = require('pg');

const client = new Client();

exports.tours = async (driver, day) => {
  let sql = 'SELECT id, begins FROM tours WHERE 1 = 1';
  if (driver) sql += " AND driver = '" + driver + "' AND state = " + '"open"';
  if (day) sql += " AND day = '" + day + "'";
  const found = await client.query(sql);
  return found.rows;
};
