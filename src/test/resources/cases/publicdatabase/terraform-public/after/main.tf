resource "aws_db_instance" "shop" {
  publicly_accessible = false
}
