resource "aws_rds_cluster_instance" "reader" {
  count               = 2
  cluster_identifier  = aws_rds_cluster.main.id
  instance_class      = "db.r7g.large"
  engine              = "aurora-postgresql"
  publicly_accessible = true # for the auditors
}
