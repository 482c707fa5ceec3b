require 'securerandom'

class Otp
  def initialize
    @random = SecureRandom
  end

  def code
    format('%06d', @random.rand(1_000_000))
  end
end
