require 'shellwords'

module Build
  def self.version(folder)
    %x(cd #{Shellwords.escape(folder)} && git describe).strip
  end
end
