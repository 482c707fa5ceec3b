import sqlite3

import pandas as pd


def rates(path, currency):
    with sqlite3.connect(path) as db:
        return pd.read_sql(f"SELECT day, rate FROM rates WHERE currency = '{currency}'", db, params=None)
