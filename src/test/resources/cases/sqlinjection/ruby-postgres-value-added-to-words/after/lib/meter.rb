require 'pg'

class Meter
  def initialize(url)
    @conn = PG.connect(url)
  end

  def readings(street, house)
    query = "SELECT value FROM readings WHERE street = $1"
    query += " AND house = $2"
    @conn.exec_params(query, [street.to_s, house.to_s]).values
  end
end
