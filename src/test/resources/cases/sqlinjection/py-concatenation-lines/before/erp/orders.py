import mysql.connector


def orders_of(customer, status):
    db = mysql.connector.connect(host="db", user="erp", database="erp")
    cur = db.cursor(dictionary=True)
    query = (
        "SELECT o.id, o.total FROM orders o "
        + "WHERE o.customer_id = " + str(customer)
        + " AND o.status = '" + status + "'"
        + " AND o.note LIKE '100%'"
    )
    cur.execute(query)
    return cur.fetchall()
