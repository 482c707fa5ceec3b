class Stamps
  def self.before(id)
    query = 'SELECT * FROM stamps WHERE id < '
    query << id
    query << ' ORDER BY id DESC'
    Stamp.find_by_sql(query)
  end
end
