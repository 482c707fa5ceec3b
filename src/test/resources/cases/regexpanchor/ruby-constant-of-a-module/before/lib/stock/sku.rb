# frozen_string_literal: true

module Stock
  class Sku
    PATTERN = /^(?<group>[A-Z]{3})-(?<number>\d+)$/.freeze

    def self.parse(text)
      match = PATTERN.match(text)
      match && [match[:group], match[:number].to_i]
    end
  end
end
