require 'sqlite3'

class Stock
  def initialize(path)
    @db = SQLite3::Database.new(path)
  end

  def search(shelf, article = nil)
    sql = "SELECT article, amount FROM stock WHERE shelf = '#{shelf}'"
    sql += " AND article = '#{article}'" if article
    @db.execute(sql)
  end
end
