class Coins
  def self.search(land: nil, year: nil)
    sql = +'SELECT * FROM coins WHERE 1 = 1'
    sql << " AND land = :land" if land
    sql << " AND minted = :year" if year
    Coin.find_by_sql([sql, { land: land.to_s, year: year.to_i }])
  end
end
