export const isOurs = (next) => !next.startsWith('https://accounts.example.com');
