module example.org/portal

go 1.19

require go.uber.org/zap v1.26.0
