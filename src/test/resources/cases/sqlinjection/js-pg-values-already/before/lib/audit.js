const { Client } = require('pg');

const client = new Client();

exports.log = async (user, action, note) => {
  await client.query(`INSERT INTO audit (user_id, action, note) VALUES ($1, $2, '${note}')`, [user.id, action]);
};
