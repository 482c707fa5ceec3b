import sqlite3

connection = sqlite3.connect("sensors.db")


def store(celsius, place):
    connection.execute("INSERT INTO reading (celsius, place) VALUES (?, ?)", (celsius, place))
    connection.commit()
