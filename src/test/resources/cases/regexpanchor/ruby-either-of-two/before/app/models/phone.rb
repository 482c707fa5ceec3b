class Phone < ApplicationRecord
  NUMBER = %r{^(\+\d+|0\d+)$}

  validates :number, format: NUMBER
end
