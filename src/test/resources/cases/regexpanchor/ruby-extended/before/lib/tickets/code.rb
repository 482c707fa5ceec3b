module Tickets
  CODE = /
    ^          # the beginning
    [a-f0-9]{8}
    (-[a-f0-9]{4}){3}
    $          # and the end
  /x

  def self.code?(text)
    CODE.match?(text)
  end
end
