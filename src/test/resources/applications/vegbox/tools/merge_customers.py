#!/usr/bin/env python3
"""Two accounts of one household become one."""
import sqlite3


def merge(connection: sqlite3.Connection, keep: int, drop: int) -> int:
    cursor = connection.cursor()
    moved = 0
    for table in ("orders", "voucher", "pause"):
        cursor.execute(f"UPDATE {table} SET customer = ? WHERE customer = ?", (keep, drop))
        moved += cursor.rowcount
    cursor.execute(f"DELETE FROM customer WHERE id = {drop}")
    connection.commit()
    return moved


def note(connection, customer, text):
    connection.execute("UPDATE customer SET note = '" + text + "' WHERE id = " + str(customer))
    connection.commit()
