import sqlalchemy as sa


def due(connection, params, floor):
    """Rooms of a floor that were not cleaned since the day in the parameters."""
    statement = sa.text("SELECT number FROM rooms WHERE cleaned < :day AND floor = '" + floor + "'")
    return connection.execute(statement, params).scalars().all()
