resource "aws_db_instance" "tickets" {
  count                   = var.with_database ? 1 : 0
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = 7     # days
  deletion_protection     = false # the demo is rebuilt every week
  publicly_accessible     = true  # so that the sellers can look
  apply_immediately       = true  # nobody minds
}
