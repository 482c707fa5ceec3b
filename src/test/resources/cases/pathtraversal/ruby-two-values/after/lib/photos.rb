class Photos
  def initialize(root)
    @root = root
  end

  def open(album, photo)
    path = File.join(@root, album, photo)
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(@root) + "/")
    file = File.open(path, "rb")
    file.read
  end
end
