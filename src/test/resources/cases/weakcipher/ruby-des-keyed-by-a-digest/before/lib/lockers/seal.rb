require 'openssl'

module Lockers
  class Seal
    def initialize(pin)
      @pin = pin
    end

    def close(note)
      cipher = OpenSSL::Cipher.new('des-cbc').encrypt.tap { |c| c.key = OpenSSL::Digest::SHA256.digest(@pin)[0, 8] }
      cipher.update(note) + cipher.final
    end
  end
end
