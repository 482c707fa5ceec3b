import { Pool } from "pg";

export class PatientsRepository {
  constructor(private readonly pool: Pool) {}

  async find(name: string, ward: number) {
    const result = await this.pool.query(
      "SELECT * FROM patients WHERE name ILIKE '%" + name + "%'" +
        " AND ward = " + ward +
        " ORDER BY name",
    );
    return result.rows;
  }
}
