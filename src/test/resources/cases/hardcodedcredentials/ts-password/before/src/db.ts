import { Pool } from 'pg';

const dbPassword = 'sup3r';

export const pool = new Pool({ user: 'app', password: dbPassword });
