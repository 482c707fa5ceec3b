class Reader
  def initialize(io)
    @rows = JSON.load(io)
  end
end
