class Board
  def copy
    Marshal.load(Marshal.dump(self))
  end
end
