import sqlite3

local = sqlite3.connect(":memory:")
