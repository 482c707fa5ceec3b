module Report
  def self.text(name) = File.read("reports/#{name}.txt")
end
