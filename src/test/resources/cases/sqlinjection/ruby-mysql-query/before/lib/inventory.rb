require 'mysql2'

class Inventory
  def initialize
    @client = Mysql2::Client.new(host: 'localhost', database: 'stock')
  end

  def amount(article)
    row = @client.query("SELECT amount FROM stock WHERE article = '%s'" % article).first
    row && row['amount']
  end
end
