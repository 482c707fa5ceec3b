class User < ApplicationRecord
  def regenerate_pin!
    update!(pin: rand(100_000..999_999).to_s)
  end
end
