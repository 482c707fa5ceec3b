require 'json'

module Phone
  OPTIONS = { symbolize_names: true }.freeze

  def self.calls(io)
    JSON.load(io, nil, **OPTIONS)
  end
end
