import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { bill } from './bill';

type Extras = Record<string, number>;

@Injectable()
export class StaysService {
  private readonly extras = new Map<number, Extras>();

  constructor(private readonly pool: Pool) {}

  async list(berth: string, month: string): Promise<unknown[]> {
    const { rows } = await this.pool.query(
      "SELECT * FROM stay WHERE berth = '" + berth + "' AND to_char(arrived, 'YYYY-MM') = '" + month + "'",
    );
    return rows;
  }

  async addExtras(id: number, more: Extras): Promise<number> {
    const known = this.extras.get(id) ?? {};
    for (const [name, count] of Object.entries(more)) {
      known[name] = (known[name] ?? 0) + count;
    }
    this.extras.set(id, known);
    return Object.keys(known).length;
  }

  async bill(id: number): Promise<string> {
    const { rows } = await this.pool.query('SELECT * FROM stay WHERE id = $1', [id]);
    return bill(rows[0], this.extras.get(id) ?? {});
  }
}
