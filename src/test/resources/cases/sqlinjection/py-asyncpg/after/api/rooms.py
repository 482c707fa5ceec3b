import asyncpg


async def rooms(dsn, building, floor):
    connection = await asyncpg.connect(dsn)
    return await connection.fetch("SELECT id FROM rooms WHERE building = $1 AND floor = $2", building, floor)
