class Mixed
  ROOT = "/srv/docs"

  def read(id, name)
    path = File.join(ROOT, id.to_i.to_s, name)
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(ROOT) + "/")
    File.read(path)
  end
end
