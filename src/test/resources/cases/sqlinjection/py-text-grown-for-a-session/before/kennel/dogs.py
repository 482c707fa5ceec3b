from sqlalchemy.orm import Session


def count(session: Session, breed, kennel=None):
    sql = "SELECT COUNT(*) FROM dogs WHERE breed = '%s'" % breed
    if kennel is not None:
        sql = sql + " AND kennel = %d" % kennel
    return session.execute(sql).scalar()
