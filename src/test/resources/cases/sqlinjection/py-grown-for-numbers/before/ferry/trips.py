import asyncpg


async def trips(dsn, harbour, ship=None):
    connection = await asyncpg.connect(dsn)
    query = f"SELECT leaves FROM trips WHERE harbour = '{harbour}'"
    if ship:
        query += f" AND ship = '{ship}'"
    return await connection.fetch(query)
