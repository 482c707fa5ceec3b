require 'json'

module Phone
  class Songs
    def each(io)
      JSON.load(io, nil, { symbolize_names: true }).each { |song| yield song }
    end
  end
end
