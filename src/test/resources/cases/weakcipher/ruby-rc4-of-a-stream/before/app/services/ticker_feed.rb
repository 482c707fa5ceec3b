class TickerFeed
  def initialize(key)
    @key = key
  end

  def each_line(io)
    rc4 = OpenSSL::Cipher::RC4.new.decrypt
    rc4.key = @key
    io.each_line { |line| yield rc4.update(line.unpack1('m')) }
  end
end
