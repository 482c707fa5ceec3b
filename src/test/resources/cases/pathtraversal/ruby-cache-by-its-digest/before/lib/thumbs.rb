require 'digest'

class Thumbs
  def initialize(dir) = @dir = dir

  def fetch(url)
    File.binread(File.join(@dir, Digest::SHA256.hexdigest(url)))
  end
end
