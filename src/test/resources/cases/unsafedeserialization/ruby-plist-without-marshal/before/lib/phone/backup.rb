module Phone
  class Backup
    def self.info(path)
      Plist.parse_xml(File.read(path), marshal: false).slice('Name', 'Serial')
    end
  end
end
