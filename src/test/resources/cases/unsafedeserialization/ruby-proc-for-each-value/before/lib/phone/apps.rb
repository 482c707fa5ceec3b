require 'json'

module Phone
  def self.apps(io)
    seen = []
    JSON.load(io, ->(value) { seen << value if value.is_a?(Hash) })
    seen
  end
end
