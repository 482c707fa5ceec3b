import logging
import sqlite3

logger = logging.getLogger(__name__)


def dues(db: sqlite3.Connection, member, year):
    sql = "SELECT amount FROM dues WHERE member = '" + member + "'"
    if year:
        sql += " AND year = " + str(year)
    logger.debug("running %s", sql)
    return db.execute(sql).fetchone()
