class Audit
  attr_reader :last

  def entries(user)
    sql = "SELECT * FROM audit_entries WHERE user_name = '#{user}'"
    @last = sql
    AuditEntry.find_by_sql(sql)
  end
end
