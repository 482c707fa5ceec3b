class Reader
  def initialize(io)
    @rows = JSON.load(io, nil, create_additions: false)
  end
end
