# frozen_string_literal: true

require 'json'
require 'time'

module Shop
  # Codes that customers type at the till.
  class Voucher
    LETTERS = [*'A'..'Z', *'2'..'9'].freeze

    def self.code(length = 8)
      Array.new(length) { LETTERS.sample }.join
    end
  end
end
