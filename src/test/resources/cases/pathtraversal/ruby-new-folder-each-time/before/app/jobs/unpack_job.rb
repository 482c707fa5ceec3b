require "tmpdir"

class UnpackJob < ApplicationJob
  def perform(name, body)
    File.write(File.join(Dir.mktmpdir, name), body)
  end
end
