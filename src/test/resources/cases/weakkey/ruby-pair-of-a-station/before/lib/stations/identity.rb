require 'openssl'

module Stations
  class Identity
    include OpenSSL

    def generate!
      @pair = PKey::RSA.generate(1024) { |step, _| print('.') if step.zero? }
      @pair.export(Cipher.new('aes-256-cbc'), ENV.fetch('STATION_PASS'))
    end
  end
end
