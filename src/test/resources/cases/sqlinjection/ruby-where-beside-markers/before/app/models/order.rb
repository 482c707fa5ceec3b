class Order < ApplicationRecord
  scope :recent, ->(state, days) { where("state = ? AND created_at > NOW() - #{days.to_i} AND kind = '#{state}'", state) }
end
