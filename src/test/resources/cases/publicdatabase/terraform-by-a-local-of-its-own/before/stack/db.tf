resource "aws_db_instance" "menu" {
  identifier          = "${local.prefix}-menu"
  engine              = "postgres"
  publicly_accessible = local.reachable
}
