class Sync
  def call(response)
    Oj.load(response.body, symbol_keys: true, mode: :compat).each { |row| Row.store(row) }
  end
end
