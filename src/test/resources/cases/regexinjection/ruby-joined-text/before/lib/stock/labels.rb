module Stock
  module Labels
    def self.batch(label, warehouse)
      found = Regexp.new('^' + warehouse + '-(\d{4})$').match(label)
      found && found[1]
    end
  end
end
