import Database from 'better-sqlite3';

const db = new Database('votes.db');

export function ballots(district: number, day: string, party: string) {
  return db
    .prepare(`SELECT COUNT(*) AS n FROM ballots WHERE district = ? AND day = ? AND party = '${party}'`)
    .get([district, day]);
}
