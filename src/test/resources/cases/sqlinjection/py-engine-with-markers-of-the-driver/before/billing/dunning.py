from sqlalchemy import create_engine

engine = create_engine("mysql+pymysql://billing@db/billing")


def open_items(customer, state):
    return engine.execute(
        "SELECT number, due FROM invoices WHERE customer = %s AND state = '" + state + "'", (customer,)
    ).fetchall()
