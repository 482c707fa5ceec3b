class Medals
  def count(club)
    sql = "SELECT COUNT(*) AS n FROM medals WHERE club = ?"
    Rails.logger.debug("medals: #{sql}")
    ActiveRecord::Base.connection.select_all(ActiveRecord::Base.sanitize_sql([sql, club.to_s])).first['n']
  end
end
