class Stamps
  def self.before(id)
    query = 'SELECT * FROM stamps WHERE id < '
    query << '?'
    query << ' ORDER BY id DESC'
    Stamp.find_by_sql([query, id])
  end
end
