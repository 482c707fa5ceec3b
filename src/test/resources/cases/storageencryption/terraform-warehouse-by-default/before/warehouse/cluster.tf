resource "aws_redshift_cluster" "reports" {
  cluster_identifier = "reports"
  node_type          = var.node_type
  number_of_nodes    = 2
  encrypted          = var.encrypt_at_rest
}
