class Draft < ApplicationRecord
  def restore(cookie)
    Marshal.load(Base64.decode64(cookie))
  end
end
