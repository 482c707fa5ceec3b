class Report
  def self.sales(shop, year)
    Sale.find_by_sql(<<~SQL)
      SELECT month, SUM(total) AS total
      FROM sales
      WHERE shop = '#{shop}'
        AND year = #{year}
      GROUP BY month
    SQL
  end
end
