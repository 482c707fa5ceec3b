package push

import "sync"

func All(hosts []string, push func(string)) {
	var wg sync.WaitGroup
	for _, h := range hosts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			push(h)
		}()
	}
	wg.Wait()
}
