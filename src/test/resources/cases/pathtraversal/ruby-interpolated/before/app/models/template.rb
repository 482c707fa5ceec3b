class Template
  ROOT = '/srv/mail/templates'

  def self.load(name)
    File.read("#{ROOT}/#{name}.txt")
  end
end
