import MySQLdb
import sqlite3
