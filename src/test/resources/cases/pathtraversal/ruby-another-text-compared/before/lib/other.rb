class Other
  ROOT = "/srv/docs"

  def read(name, kind)
    raise ArgumentError, "no such kind" unless kind.start_with?("text/")

    path = File.join(ROOT, name)
    File.read(path)
  end
end
