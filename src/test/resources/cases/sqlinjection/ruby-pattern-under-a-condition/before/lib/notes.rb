class Notes
  def about(subject, exact: false)
    sql = "SELECT * FROM notes WHERE subject LIKE '" + subject
    sql += '%' unless exact
    sql += "'"
    Note.find_by_sql(sql)
  end
end
