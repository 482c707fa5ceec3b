module Invites
  def self.batch(count)
    (1..count).map { |n| "INV#{n}#{Kernel.rand(16**6).to_s(16)}" }
  end
end
