resource "aws_rds_cluster_instance" "writer" {
  cluster_identifier = aws_rds_cluster.fleet.id
  instance_class     = "db.serverless"
  engine             = aws_rds_cluster.fleet.engine
}
