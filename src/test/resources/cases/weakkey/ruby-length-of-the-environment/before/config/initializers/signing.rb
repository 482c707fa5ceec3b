bits = ENV.fetch('SIGNING_BITS', 1024).to_i
Rails.configuration.x.signing_key = OpenSSL::PKey::RSA.new(bits)
