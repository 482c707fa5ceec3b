module Tickets
  CODE = /
    \A          # the beginning
    [a-f0-9]{8}
    (-[a-f0-9]{4}){3}
    \z          # and the end
  /x

  def self.code?(text)
    CODE.match?(text)
  end
end
