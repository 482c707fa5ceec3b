class RenameJob < ApplicationJob
  def perform(from, to)
    Category.where(name: from).update_all(["name = ?, renamed_at = NOW()", to.to_s])
  end
end
