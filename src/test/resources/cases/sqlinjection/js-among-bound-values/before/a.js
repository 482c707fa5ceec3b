const db = require('better-sqlite3')('x.db');
const stmt = (n) => {
  const s = db.prepare("SELECT * FROM t WHERE n = '" + n + "' AND m = ?");
  return s.get(4);
};
