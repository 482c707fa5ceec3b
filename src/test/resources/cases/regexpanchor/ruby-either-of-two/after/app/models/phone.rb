class Phone < ApplicationRecord
  NUMBER = %r{\A(\+\d+|0\d+)\z}

  validates :number, format: NUMBER
end
