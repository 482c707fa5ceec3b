class RenameJob < ApplicationJob
  def perform(from, to)
    Category.where(name: from).update_all("name = '#{to}', renamed_at = NOW()")
  end
end
