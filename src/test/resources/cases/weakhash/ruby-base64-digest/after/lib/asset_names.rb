require "digest"
require "digest/sha1"

module AssetNames
  extend self

  def name(path) = "#{File.basename(path, ".*")}-#{Digest::SHA256.base64digest(File.read(path)).tr("+/=", "-_")}"
end
