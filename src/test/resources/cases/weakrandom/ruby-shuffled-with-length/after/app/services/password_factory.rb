require 'securerandom'

class PasswordFactory
  CHARS = ('a'..'z').to_a + ('0'..'9').to_a

  def call(length: 12)
    CHARS.shuffle(random: SecureRandom).first(length).join + CHARS.sample(2, random: SecureRandom).join
  end
end
