require 'zlib'

module Depot
  def self.checksum(body)
    Zlib.crc32(body).to_s(16).rjust(8, '0')
  end
end
