class Resolved
  ROOT = "/srv/docs"

  def read(name)
    path = File.expand_path(File.join(ROOT, name))
    raise ArgumentError, "no such document" unless path.start_with?(ROOT + "/")

    File.read(path)
  end
end
