class Pages
  ROOT = File.expand_path('pages')

  def read(name)
    path = File.expand_path(File.join(ROOT, name))
    raise ArgumentError, name unless path.start_with?("#{ROOT}/")
    File.read(File.join(ROOT, name))
  end
end
