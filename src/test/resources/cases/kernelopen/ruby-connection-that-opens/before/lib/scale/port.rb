module Scale
  class Port
    def initialize(port) = @port = port

    def weight
      @port.open(9600) { |line| line.gets.to_f }
    end
  end
end
