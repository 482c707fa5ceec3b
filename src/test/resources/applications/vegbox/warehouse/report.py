import string

PAGE = string.Template("<html><body><h1>$title</h1>$body</body></html>")


def weekly(db, year, week):
    rows = db.execute(
        "SELECT article, SUM(grams) FROM crate "
        "WHERE best_before >= '" + str(year) + "' GROUP BY article"
    ).fetchall()
    body = "".join("<tr><td>%s</td><td>%d</td></tr>" % (row[0], row[1]) for row in rows)
    return PAGE.substitute(title="Week %d" % week, body="<table>" + body + "</table>")


def totals(db, column):
    """column: one of the columns of the table crate, from the menu."""
    return db.execute("SELECT %s, COUNT(*) FROM crate GROUP BY %s" % (column, column)).fetchall()
