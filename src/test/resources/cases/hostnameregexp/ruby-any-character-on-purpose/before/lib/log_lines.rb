module LogLines
  HOST = /\Ahost=(?<host>[^ ]+) zone=[a-z.]+ /

  def self.host(line) = line[HOST, :host]
end
