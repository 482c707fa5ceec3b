import sqlite3

import pandas as pd


def rates(path, currency):
    with sqlite3.connect(path) as db:
        return pd.read_sql("SELECT day, rate FROM rates WHERE currency = ?", db, params=(currency,))
