const { sql } = require('./sql');

exports.rooms = (floor) => sql`select * from rooms​ where floor = ${floor}`;
