import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Guest } from './guest';

@Injectable()
export class GuestsService {
  constructor(private readonly pool: Pool) {}

  async search(words: string): Promise<Guest[]> {
    const result = await this.pool.query(`SELECT * FROM guest WHERE name ILIKE '%${words}%' ORDER BY name`);
    return result.rows as Guest[];
  }

  async byId(id: string): Promise<Guest | undefined> {
    const result = await this.pool.query('SELECT * FROM guest WHERE id = ' + id);
    return result.rows[0] as Guest | undefined;
  }

  async rename(id: number, name: string): Promise<void> {
    await this.pool.query('UPDATE guest SET name = $1 WHERE id = $2', [name, id]);
  }

  async from(country: string, since: string): Promise<Guest[]> {
    let sql = `SELECT * FROM guest WHERE country = '${country}'`;
    sql += " AND first_stay >= '" + since + "'";
    const { rows } = await this.pool.query(sql);
    return rows as Guest[];
  }
}
