'use strict';

async function run({ db, status = 'expired' }) {
  const sql = "UPDATE booking SET status = '" + status + "' WHERE status = 'held' AND held_until < NOW()";
  const result = await db.query(sql);
  return result.rowCount;
}

module.exports = { run };
