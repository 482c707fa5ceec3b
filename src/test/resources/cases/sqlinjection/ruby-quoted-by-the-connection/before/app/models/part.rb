class Part < ApplicationRecord
  def self.tally(bin, kind)
    connection.select_value("SELECT COUNT(*) FROM parts WHERE bin = " + connection.quote(bin) + " AND kind = '" + kind + "'")
  end
end
