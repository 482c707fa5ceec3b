class Suppliers
  def self.named(name)
    sql = "SELECT * FROM suppliers WHERE name = '"
    sql += name
    sql += "' ORDER BY id"
    Supplier.find_by_sql(sql)
  end
end
