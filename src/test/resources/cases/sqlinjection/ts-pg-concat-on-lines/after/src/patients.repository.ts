import { Pool } from "pg";

export class PatientsRepository {
  constructor(private readonly pool: Pool) {}

  async find(name: string, ward: number) {
    const result = await this.pool.query(
      "SELECT * FROM patients WHERE name ILIKE $1" +
        " AND ward = " + ward +
        " ORDER BY name",
      [`%${name}%`],
    );
    return result.rows;
  }
}
