class Member < ApplicationRecord
  validates :mail, format: { with: /^[^@\s]+@[^@\s]+$/ }
end
