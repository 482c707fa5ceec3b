const BASE = 'http://api.example.com/v1';

export const load = (id: string) => fetch(`${BASE}/items/${id}`);
