class Coins
  def self.search(land: nil, year: nil)
    sql = +'SELECT * FROM coins WHERE 1 = 1'
    sql << " AND land = '#{land}'" if land
    sql << " AND minted = #{year.to_i}" if year
    Coin.find_by_sql(sql)
  end
end
