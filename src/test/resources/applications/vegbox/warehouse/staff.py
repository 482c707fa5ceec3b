from warehouse import db as database


def login(db, name, pin):
    row = db.execute(f"SELECT role FROM staff WHERE name = '{name}' AND pin = '{pin}'").fetchone()
    return row["role"] if row else None


def hire(db, name, pin, role="picker"):
    with database.transaction(db) as cursor:
        cursor.execute("INSERT INTO staff VALUES (:name, :pin, :role)", {"name": name, "pin": pin, "role": role})


def roles(db, role):
    names = []
    for row in db.execute("SELECT name FROM staff WHERE role = %r" % role):
        names.append(row[0])
    return names


def rename(db, old, new):
    sql = "UPDATE staff SET name = '" + new + "' "
    sql += "WHERE name = '" + old + "'"
    db.execute(sql)
    db.commit()
