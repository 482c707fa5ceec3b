import mysql.connector


def recent(host, days):
    cursor = mysql.connector.connect(host="db").cursor()
    cursor.execute("SELECT * FROM runs WHERE host = '" + host + "' AND day > NOW() - INTERVAL '" + days + "' DAY")
    return cursor.fetchall()
