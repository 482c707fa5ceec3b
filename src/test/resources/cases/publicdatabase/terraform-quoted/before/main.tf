resource "aws_db_instance" "reports" {
  engine              = "mysql"
  instance_class      = "db.t4g.small"
  publicly_accessible = "true"
}
