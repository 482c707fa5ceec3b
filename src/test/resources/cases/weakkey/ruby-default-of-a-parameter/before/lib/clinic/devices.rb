require "openssl"

class Clinic::Devices
  def pair_for(name, bits = 1024)
    key = OpenSSL::PKey::RSA.new(bits)
    store(name, key)
  end

  private

  def store(name, key)
    (@pairs ||= {})[name] = key
  end
end
