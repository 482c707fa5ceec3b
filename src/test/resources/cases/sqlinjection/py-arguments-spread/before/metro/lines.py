import asyncpg


async def stops(pool: asyncpg.Pool, line, *more):
    return await pool.fetch(f"SELECT name FROM stops WHERE zone = $1 AND line = '{line}'", *more)
