module Filterable
  def filter_by(condition)
    where(condition).distinct
  end
end
