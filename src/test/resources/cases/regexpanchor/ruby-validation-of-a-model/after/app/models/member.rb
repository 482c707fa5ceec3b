class Member < ApplicationRecord
  validates :mail, format: { with: /\A[^@\s]+@[^@\s]+\z/ }
end
