class Order < ApplicationRecord
  scope :recent, ->(state, days) { where("state = ? AND created_at > NOW() - ? AND kind = ?", state, days.to_i, state.to_s) }
end
