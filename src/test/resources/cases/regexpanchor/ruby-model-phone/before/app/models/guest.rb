class Guest < ApplicationRecord
  has_many :bookings

  validates :phone, presence: true, format: {
    with: /^\+?[0-9 ]{6,20}$/,
    message: 'has letters in it'
  }
end
