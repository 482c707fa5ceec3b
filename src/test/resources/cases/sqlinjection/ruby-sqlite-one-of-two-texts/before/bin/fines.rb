require 'sqlite3'

db = SQLite3::Database.new('library.db')
reader = ARGV[0]

sql = "SELECT SUM(amount) FROM fines WHERE reader = '#{reader}'"
sql = 'SELECT SUM(amount) FROM fines' if reader == 'all'
puts db.execute(sql).first
