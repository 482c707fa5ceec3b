class Other
  ROOT = "/srv/docs"

  def read(name, kind)
    raise ArgumentError, "no such kind" unless kind.start_with?("text/")

    path = File.join(ROOT, name)
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(ROOT) + "/")
    File.read(path)
  end
end
