class Buyers
  def self.in_city(city)
    sql = +"SELECT * FROM buyers WHERE city = '"
    sql << city
    sql << "'"
    Buyer.find_by_sql(sql)
  end
end
