from sqlalchemy import text
from sqlalchemy.orm import Session


def count(session: Session, breed, kennel=None):
    sql = "SELECT COUNT(*) FROM dogs WHERE breed = :breed"
    params = {"breed": breed}
    if kennel is not None:
        sql = sql + " AND kennel = :kennel"
        params.update({"kennel": kennel})
    return session.execute(text(sql), params).scalar()
