module Export
  class Row
    def initialize(values)
      @values = values
    end

    def to_s
      @values.map { |value| "\"#{value.to_s.sub('"', '""')}\"" }.join(';')
    end
  end
end
