import mysql.connector


def recent(host, days):
    cursor = mysql.connector.connect(host="db").cursor()
    cursor.execute("SELECT * FROM runs WHERE host = %s AND day > NOW() - INTERVAL %s DAY", (host, days))
    return cursor.fetchall()
