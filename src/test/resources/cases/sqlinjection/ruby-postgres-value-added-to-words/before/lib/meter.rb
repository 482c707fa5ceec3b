require 'pg'

class Meter
  def initialize(url)
    @conn = PG.connect(url)
  end

  def readings(street, house)
    query = "SELECT value FROM readings WHERE street = '" + street + "'"
    query += " AND house = " + house.to_s
    @conn.exec(query).values
  end
end
