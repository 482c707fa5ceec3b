class Attachment < ApplicationRecord
  before_save :fingerprint

  private

  def fingerprint
    self.checksum = Digest::SHA1.file(path).hexdigest
  end
end
