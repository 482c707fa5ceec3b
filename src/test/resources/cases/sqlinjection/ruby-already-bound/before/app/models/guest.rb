class Guest < ApplicationRecord
  TABLE = 'guests'

  def self.named(name)
    where("#{TABLE}.name = ?", name)
  end
end
