package alerts

import "sync"

type Alert struct {
	Ward string
	Text string
}

func send(alerts []Alert, deliver func(*Alert)) {
	var wg sync.WaitGroup
	for _, alert := range alerts {
		wg.Add(1)
		go func(a *Alert) {
			defer wg.Done()
			deliver(a)
		}(&alert)
	}
	wg.Wait()
}
