class Template
  ROOT = '/srv/mail/templates'

  def self.load(name)
    path = "#{ROOT}/#{name}.txt"
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(ROOT) + "/")
    File.read(path)
  end
end
