'use strict';

/** Writes to those who arrive tomorrow. */
async function run({ db, mailer, clock }) {
  const tomorrow = new Date(clock().getTime() + 86_400_000).toISOString().slice(0, 10);
  const { rows } = await db.query(`SELECT * FROM booking WHERE starts = '${tomorrow}' AND status = 'open'`);
  for (let i = 0; i < rows.length; i++) {
    await mailer.reminder(rows[i]);
  }
  return rows.length;
}

module.exports = { run };
