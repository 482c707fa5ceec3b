import asyncpg


async def recent(dsn, days):
    conn = await asyncpg.connect(dsn)
    return await conn.fetchval(f"SELECT count(*) FROM users WHERE created_at > now() - interval '{days} days'")
