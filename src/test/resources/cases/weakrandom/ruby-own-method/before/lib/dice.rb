class Game
  def roll(dice)
    dice.rand(6)
  end
end
