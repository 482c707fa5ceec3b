resource "aws_vpc_security_group_ingress_rule" "rdp" {
  security_group_id = aws_security_group.desk.id
  description       = "Remote desks of the accountants"
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 3389
  to_port           = 3389
  ip_protocol       = "tcp"
}
