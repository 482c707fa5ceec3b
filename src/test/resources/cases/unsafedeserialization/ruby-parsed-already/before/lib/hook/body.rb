module Hook
  class Body
    def self.of(request)
      new(JSON.parse(request.body.read, symbolize_names: true))
    end

    def initialize(fields)
      @fields = fields
    end
  end
end
