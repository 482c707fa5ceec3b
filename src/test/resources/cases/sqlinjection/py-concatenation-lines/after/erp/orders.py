import mysql.connector


def orders_of(customer, status):
    db = mysql.connector.connect(host="db", user="erp", database="erp")
    cur = db.cursor(dictionary=True)
    query = (
        "SELECT o.id, o.total FROM orders o "
        + "WHERE o.customer_id = %s"
        + " AND o.status = %s"
        + " AND o.note LIKE '100%%'"
    )
    cur.execute(query, (customer, status))
    return cur.fetchall()
