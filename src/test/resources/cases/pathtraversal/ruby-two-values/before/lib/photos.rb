class Photos
  def initialize(root)
    @root = root
  end

  def open(album, photo)
    file = File.open(File.join(@root, album, photo), "rb")
    file.read
  end
end
