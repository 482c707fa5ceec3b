class Lockers
  def open?(locker, pin)
    locker.code == Digest::SHA1.hexdigest(pin)
  end
end
