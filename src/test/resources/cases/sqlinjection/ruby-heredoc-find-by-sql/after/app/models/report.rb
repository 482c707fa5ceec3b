class Report
  def self.sales(shop, year)
    Sale.find_by_sql([<<~SQL, shop.to_s, year])
      SELECT month, SUM(total) AS total
      FROM sales
      WHERE shop = ?
        AND year = ?
      GROUP BY month
    SQL
  end
end
