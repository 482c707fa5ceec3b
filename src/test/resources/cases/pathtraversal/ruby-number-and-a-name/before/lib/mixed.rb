class Mixed
  ROOT = "/srv/docs"

  def read(id, name)
    File.read(File.join(ROOT, id.to_i.to_s, name))
  end
end
