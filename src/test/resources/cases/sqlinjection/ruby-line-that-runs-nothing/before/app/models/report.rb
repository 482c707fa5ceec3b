class Report < ApplicationRecord
  def heading(region)
    title = "Select of " + region
    title.upcase
  end
end
