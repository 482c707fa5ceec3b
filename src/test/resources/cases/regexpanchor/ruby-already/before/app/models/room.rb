class Room < ApplicationRecord
  validates :name, format: { with: /\A[a-z]+\z/ }
end
