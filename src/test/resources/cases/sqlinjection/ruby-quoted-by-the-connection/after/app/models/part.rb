class Part < ApplicationRecord
  def self.tally(bin, kind)
    connection.select_value(ActiveRecord::Base.sanitize_sql(["SELECT COUNT(*) FROM parts WHERE bin = ? AND kind = ?", bin, kind.to_s]))
  end
end
