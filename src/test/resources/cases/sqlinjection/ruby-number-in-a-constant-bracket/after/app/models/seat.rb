class Seat < ApplicationRecord
  HALLS = [1, 4, 7].freeze

  def self.free(row)
    where("hall IN (?) AND row_name = ?", HALLS, row.to_s)
  end
end
