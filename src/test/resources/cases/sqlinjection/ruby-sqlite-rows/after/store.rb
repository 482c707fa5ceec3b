require 'sqlite3'

class Store
  def initialize(path)
    @db = SQLite3::Database.new(path)
  end

  def find(number, limit = 10)
    db = @db
    sql = "SELECT * FROM parts WHERE number = ? LIMIT ?"
    db.execute(sql, [number.to_s, limit.to_i])
  end
end
