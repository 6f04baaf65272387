package io.github.coinbasepro.fault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.conformance.SecretSigner;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goal 9: signatures are right whoever makes them at the same time, and whatever they
 * sign.
 */
class SignaturesTests {

	private static final int THREADS = 8;

	private static final String IN_PATHS = "ABCXYZabcxyz0189._~:-";

	private static final List<String> SCRIPTS = List.of(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "abcxyzABCXYZ",
			"0123456789", "äöüßéñ", "ığşİ", "пароль", "日本語", "ไทย", "١٢٣", "🙂🚀", "\t\r\n\u0000\u007f");

	@Test
	void row67_signaturesMadeInManyThreadsAtOnceAreAllRight() throws InterruptedException {
		int each = FaultScale.of(2_000, 20_000);
		SecretSigner signing = new SecretSigner(StubExchange.SECRET);
		AtomicInteger wrong = new AtomicInteger();
		Thread[] threads = new Thread[THREADS];
		for (int i = 0; i < THREADS; i++) {
			Random random = new Random(i);
			threads[i] = new Thread(() -> {
				Mac mac = mac();
				for (int n = 0; n < each; n++) {
					String timestamp = Long.toString(random.nextLong(1_000_000_000L, 2_000_000_000L));
					String target = "/" + text(random, IN_PATHS, 40);
					byte[] body = words(random, 5).getBytes(StandardCharsets.UTF_8);
					mac.update((timestamp + "POST" + target).getBytes(StandardCharsets.UTF_8));
					String right = Base64.getEncoder().encodeToString(mac.doFinal(body));
					if (!signing.sign(timestamp, "POST", target, body).equals(right)) {
						wrong.incrementAndGet();
					}
				}
			});
		}
		Arrays.stream(threads).forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		Figures.report("G9", "wrong signatures of " + THREADS * each + " made by " + THREADS + " threads: " + wrong);
		assertThat(wrong).hasValue(0);
	}

	@Test
	void whateverIsAskedTheExchangeFindsTheSignatureRight() {
		int requests = FaultScale.of(1_000, 10_000);
		long seed = 20260102;
		Random random = new Random(seed);
		List<RawRequest> asked = Stream.generate(() -> request(random)).limit(requests).toList();
		Map<String, Integer> outcomes = new ConcurrentHashMap<>();
		try (FakeExchange exchange = FakeExchange.start().checkingSignatures();
				CoinbaseProClient client = exchange.clientBuilder()
					.http(Patience.HTTP)
					.guard(GuardSettings.everything())
					.retry(RetrySettings.OFF)
					.rateLimiter(RateLimiter.unlimited())
					.build()) {
			Flux.fromIterable(asked)
				.flatMap((request) -> client.exchange(request)
					.doOnError((ex) -> outcomes.merge(ex.getClass().getSimpleName(), 1, Integer::sum))
					.onErrorComplete(CoinbaseProException.class), 16)
				.blockLast(Patience.LONG.multipliedBy(5));
			assertThat(exchange.count()).isEqualTo(requests);
		}
		int refused = requests - outcomes.getOrDefault(NotFoundException.class.getSimpleName(), 0);
		Figures.report("G9", "random requests of " + requests + " whose signature was refused: " + refused);
		assertThat(outcomes).as("seed %d", seed).containsOnlyKeys(NotFoundException.class.getSimpleName());
		assertThat(refused).isZero();
	}

	private static RawRequest request(Random random) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i <= random.nextInt(4); i++) {
			path.append("/x").append(text(random, IN_PATHS, 12));
		}
		RawRequest request = switch (random.nextInt(4)) {
			case 0 -> RawRequest.get(path.toString());
			case 1 -> RawRequest.post(path.toString());
			case 2 -> RawRequest.put(path.toString());
			default -> RawRequest.delete(path.toString());
		};
		for (int i = 0; i < random.nextInt(4); i++) {
			request = request.query("p" + i, words(random, 4));
		}
		return random.nextBoolean() ? request.body(body(random)) : request;
	}

	private static Map<String, Object> body(Random random) {
		Map<String, Object> body = new LinkedHashMap<>();
		for (int i = 0; i < random.nextInt(5); i++) {
			body.put(words(random, 2) + i, random.nextBoolean() ? words(random, 8) : random.nextLong());
		}
		return body;
	}

	private static String words(Random random, int most) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i <= random.nextInt(most); i++) {
			words.append(text(random, SCRIPTS.get(random.nextInt(SCRIPTS.size())), 8));
		}
		return words.toString();
	}

	private static String text(Random random, String letters, int most) {
		int[] choice = letters.codePoints().toArray();
		return random.ints(random.nextInt(most), 0, choice.length)
			.map((i) -> choice[i])
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static Mac mac() {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(StubExchange.SECRET), "HmacSHA256"));
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
