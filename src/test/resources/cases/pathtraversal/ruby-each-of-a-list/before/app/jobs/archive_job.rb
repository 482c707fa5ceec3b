class ArchiveJob < ApplicationJob
  ROOT = "/srv/archive"

  def perform(names)
    names.each { |name| File.delete("#{ROOT}/#{name}") }
  end
end
