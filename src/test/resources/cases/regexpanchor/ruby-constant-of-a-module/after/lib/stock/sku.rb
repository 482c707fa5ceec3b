# frozen_string_literal: true

module Stock
  class Sku
    PATTERN = /\A(?<group>[A-Z]{3})-(?<number>\d+)\z/.freeze

    def self.parse(text)
      match = PATTERN.match(text)
      match && [match[:group], match[:number].to_i]
    end
  end
end
