module Stock
  module Labels
    def self.batch(label, warehouse)
      found = Regexp.new('^' + Regexp.escape(warehouse.to_s) + '-(\d{4})$').match(label)
      found && found[1]
    end
  end
end
