require 'json'

module Phone
  def self.notes(io, options)
    JSON.load(io, nil, options)
  end
end
