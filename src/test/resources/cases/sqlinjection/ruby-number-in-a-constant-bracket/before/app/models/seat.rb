class Seat < ApplicationRecord
  HALLS = [1, 4, 7].freeze

  def self.free(row)
    where("hall IN (#{HALLS.join(',')}) AND row_name = '#{row}'")
  end
end
