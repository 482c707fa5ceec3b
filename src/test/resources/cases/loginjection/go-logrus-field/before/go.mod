module example.org/orders

require github.com/sirupsen/logrus v1.9.3
