import { Pool } from 'pg';

interface Order { id: number; name: string }
const pool = new Pool();

export async function named(name: string): Promise<Order[]> {
  const { rows } = await pool.query<Order>("SELECT * FROM orders WHERE name = $1", [name]);
  return rows;
}
