require 'sqlite3'

module Loans
  DB = SQLite3::Database.new('library.db')

  def self.extend_loan(book, day, note)
    DB.execute("UPDATE loans SET due = ?, note = '#{note}' WHERE book = ?", [day, book])
  end
end
