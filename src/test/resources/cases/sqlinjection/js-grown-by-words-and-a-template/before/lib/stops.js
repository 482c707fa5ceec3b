const { Client } = require('pg');

const client = new Client();

exports.stops = async (tour, town, zip) => {
  let sql = `SELECT street FROM stops WHERE tour = ${tour}`;
  if (town) {
    sql += " AND town = '" + town + "'" + ` AND zip = '${zip}'`;
  }
  return (await client.query(sql)).rows;
};
