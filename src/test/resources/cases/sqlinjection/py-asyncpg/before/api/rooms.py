import asyncpg


async def rooms(dsn, building, floor):
    connection = await asyncpg.connect(dsn)
    return await connection.fetch(f"SELECT id FROM rooms WHERE building = '{building}' AND floor = {floor}")
