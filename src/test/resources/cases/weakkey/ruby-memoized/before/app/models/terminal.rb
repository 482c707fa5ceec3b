class Terminal < ApplicationRecord
  belongs_to :shop

  def key
    @key ||= private_pem.present? ? OpenSSL::PKey::RSA.new(private_pem) : OpenSSL::PKey::RSA.new(1_024)
  end
end
