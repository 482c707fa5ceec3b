class ReportStore:
    def __init__(self, connection):
        self.connection = connection

    def find(self, line, day=None):
        cursor = self.connection.cursor()
        sql = "SELECT text FROM reports WHERE line = '" + line + "'"
        if day:
            sql += " AND day = '" + day + "'"
        cursor.execute(sql)
        return cursor.fetchall()
