class Guest < ApplicationRecord
  has_many :bookings

  validates :phone, presence: true, format: {
    with: /\A\+?[0-9 ]{6,20}\z/,
    message: 'has letters in it'
  }
end
