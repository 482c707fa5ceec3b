# frozen_string_literal: true

require 'json'
require 'securerandom'
require 'time'

module Shop
  # Codes that customers type at the till.
  class Voucher
    LETTERS = [*'A'..'Z', *'2'..'9'].freeze

    def self.code(length = 8)
      Array.new(length) { LETTERS.sample(random: SecureRandom) }.join
    end
  end
end
