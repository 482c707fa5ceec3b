# frozen_string_literal: true

module Billing
  module Keys
    KEY_BITS = 2048

    def self.create(path)
      pair = OpenSSL::PKey::RSA.generate(KEY_BITS)
      File.write(path, pair.to_pem, perm: 0o600)
      pair.public_key.to_pem
    end
  end
end
