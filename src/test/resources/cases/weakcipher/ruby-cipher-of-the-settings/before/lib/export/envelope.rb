require "openssl"

module Export
  Envelope = Struct.new(:settings) do
    def open(sealed)
      cipher = OpenSSL::Cipher.new(@settings.fetch(:cipher, "bf-cbc"))
      cipher.decrypt
      cipher.key = settings[:key]
      cipher.update(sealed) << cipher.final
    end
  end
end
