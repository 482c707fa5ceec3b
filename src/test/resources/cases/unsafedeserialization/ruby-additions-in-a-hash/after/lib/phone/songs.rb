require 'json'

module Phone
  class Songs
    def each(io)
      JSON.load(io, nil, { symbolize_names: true, create_additions: false }).each { |song| yield song }
    end
  end
end
