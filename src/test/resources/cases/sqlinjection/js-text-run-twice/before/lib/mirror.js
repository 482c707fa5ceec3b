const { Pool } = require('pg');

const near = new Pool({ host: 'near' });
const far = new Pool({ host: 'far' });

exports.forget = async (mail) => {
  const sql = `DELETE FROM visitors WHERE mail = '${mail}'`;
  await near.query(sql);
  await far.query(sql);
};
