resource "aws_redshift_cluster" "sales" {
  cluster_identifier        = "sales"
  database_name             = "sales"
  node_type                 = "dc2.large"
  master_username           = "loader"
  master_password           = random_password.loader.result
  cluster_subnet_group_name = aws_redshift_subnet_group.private.name
  publicly_accessible       = false

  logging {
    enable      = true
    bucket_name = aws_s3_bucket.audit.bucket
  }

  tags = local.tags
}
