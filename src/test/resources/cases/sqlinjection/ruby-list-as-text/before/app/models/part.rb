class Part < ApplicationRecord
  def self.among(ids)
    where("id IN (#{ids})").order(:name)
  end
end
