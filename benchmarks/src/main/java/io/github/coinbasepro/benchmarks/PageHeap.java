package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.Page;

/**
 * How much of a long list is held at a time: the heap is emptied of what is not held over
 * and over while the list is read.
 */
final class PageHeap {

	private static final FillQuery QUERY = FillQuery.forProduct("BTC-USD").withLimit(1000);

	private static final long PAUSE = 5_000_000;

	private final int pages = Integer.getInteger("pages", 1000);

	void run() throws IOException, InterruptedException {
		try (StandIn server = StandIn.start(this.pages); CoinbaseProClient client = server.client()) {
			client.fills().listAll(QUERY).take(20_000).blockLast();
			long empty = HeldHeap.bytes();
			Page<Fill> page = client.fills().list(QUERY).block();
			long onePage = HeldHeap.bytes() - empty;
			System.out.println("One page of " + ((page != null) ? page.items().size() : 0) + " fills holds "
					+ onePage / 1000 + " kB.");
			page = null;
			measure(client, HeldHeap.bytes(), onePage);
		}
	}

	private void measure(CoinbaseProClient client, long empty, long onePage) throws InterruptedException {
		AtomicBoolean done = new AtomicBoolean();
		AtomicLong peak = new AtomicLong();
		AtomicLong samples = new AtomicLong();
		Thread sampler = new Thread(() -> {
			while (!done.get()) {
				peak.accumulateAndGet(HeldHeap.bytes(), Math::max);
				samples.incrementAndGet();
				LockSupport.parkNanos(PAUSE);
			}
		});
		sampler.start();
		Long rows = client.fills().listAll(QUERY).count().block();
		done.set(true);
		sampler.join();
		double pagesHeld = (double) (peak.get() - empty) / onePage;
		System.out.println(rows + " fills by listAll: at most " + (peak.get() - empty) / 1000 + " kB held in " + samples
				+ " samples, which is " + Quartiles.digits(pagesHeld, 2) + " pages, "
				+ Quartiles.digits(pagesHeld - 1, 2) + " above one page");
	}

}
