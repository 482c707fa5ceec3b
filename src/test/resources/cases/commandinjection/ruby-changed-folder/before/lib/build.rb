module Build
  def self.version(folder)
    %x(cd #{folder} && git describe).strip
  end
end
