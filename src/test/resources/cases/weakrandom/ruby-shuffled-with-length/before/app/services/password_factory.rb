class PasswordFactory
  CHARS = ('a'..'z').to_a + ('0'..'9').to_a

  def call(length: 12)
    CHARS.shuffle.first(length).join + CHARS.sample(2).join
  end
end
