module Store
  class Reader
    def initialize(**settings)
      @settings = settings
    end

    def read(text) = YAML.load(text, **@settings)
  end
end
