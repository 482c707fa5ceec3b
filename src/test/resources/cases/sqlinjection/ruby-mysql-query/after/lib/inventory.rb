require 'mysql2'

class Inventory
  def initialize
    @client = Mysql2::Client.new(host: 'localhost', database: 'stock')
  end

  def amount(article)
    row = @client.prepare("SELECT amount FROM stock WHERE article = ?").execute(article.to_s).first
    row && row['amount']
  end
end
