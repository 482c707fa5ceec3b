class Page < ApplicationRecord
  def body
    super.html_safe
  end
end
