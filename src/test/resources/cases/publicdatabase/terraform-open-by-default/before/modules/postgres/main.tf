resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  instance_class              = var.instance_class
  allocated_storage           = 50
  manage_master_user_password = true
  username                    = "school"
  publicly_accessible         = var.publicly_accessible
  skip_final_snapshot         = false
}
