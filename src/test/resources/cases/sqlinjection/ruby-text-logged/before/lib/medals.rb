class Medals
  def count(club)
    sql = "SELECT COUNT(*) AS n FROM medals WHERE club = '#{club}'"
    Rails.logger.debug("medals: #{sql}")
    ActiveRecord::Base.connection.select_all(sql).first['n']
  end
end
