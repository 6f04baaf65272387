package io.github.coinbasepro.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import io.github.coinbasepro.fault.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Answers that were damaged on their way, hundreds of thousands of them: decoding ends in
 * a value or in an exception of ours, and soon.
 */
class MutationTests {

	private static final int MUTATIONS = Integer.getInteger("mutations", 200_000);

	private static final long ONE_SECOND = 1_000_000_000L;

	private static final byte[] TELLING = "\"{}[],:0123456789.-+eEnulltrue \\u\n\u0000"
		.getBytes(StandardCharsets.UTF_8);

	private final List<RouteDecoding.Sample> samples = samples();

	@Test
	void endInAValueOrAnExceptionOfOurs() {
		long seed = Long.getLong("seed", System.nanoTime());
		SplittableRandom random = new SplittableRandom(seed);
		long slowest = 0;
		int read = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			RouteDecoding.Sample sample = this.samples.get(random.nextInt(this.samples.size()));
			byte[] mutation = mutate(sample.body(), random);
			read += sample.decodes(mutation) ? 1 : 0;
			slowest = Math.max(slowest, nanosToDecode(sample, mutation));
		}
		Figures.report("G5",
				MUTATIONS + " damaged answers with seed " + seed + " in a heap of "
						+ Runtime.getRuntime().maxMemory() / 1_048_576 + " MB, " + read + " still read, slowest "
						+ slowest / 1_000_000 + " ms");
		assertThat(slowest).isLessThan(ONE_SECOND);
		assertThat(read).isBetween(1, MUTATIONS - 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", "+.", "-.", ".e1", "-", "+", "1.e", "[.]", "[[.]]", "{\"sequence\":.}",
			"{\"bids\":[[.,.,.]]}", "{\"price\":.}", "{\"trade_id\":-.}" })
	void aNumberThatIsNoneEndsInAnExceptionOfOursOrIsIgnored(String text) {
		assertThat(this.samples)
			.allSatisfy((sample) -> assertThatCode(() -> sample.decodes(text.getBytes(StandardCharsets.UTF_8)))
				.doesNotThrowAnyException());
	}

	/**
	 * Takes the time again if it is long: what is slow by its nature is slow twice, what
	 * a pause of the machine has delayed is not.
	 */
	private static long nanosToDecode(RouteDecoding.Sample sample, byte[] mutation) {
		long fastest = Long.MAX_VALUE;
		for (int i = 0; i < 3 && fastest > ONE_SECOND / 4; i++) {
			long start = System.nanoTime();
			sample.decodes(mutation);
			fastest = Math.min(fastest, System.nanoTime() - start);
		}
		return fastest;
	}

	private static List<RouteDecoding.Sample> samples() {
		List<RouteDecoding.Sample> samples = new ArrayList<>();
		for (JsonNode payload : Material.list("payloads.json")) {
			String endpoint = payload.path("endpoint").asString();
			if (payload.path("status").asInt() == 200 && RouteDecoding.knows(endpoint)) {
				samples.add(RouteDecoding.sample(endpoint, Material.bytes(payload.path("file").asString())));
			}
		}
		assertThat(samples).hasSizeGreaterThan(5);
		return samples;
	}

	private static byte[] mutate(byte[] body, SplittableRandom random) {
		byte[] mutation = body.clone();
		for (int i = random.nextInt(1, 4); i > 0 && mutation.length > 1; i--) {
			int at = random.nextInt(mutation.length);
			switch (random.nextInt(4)) {
				case 0 -> mutation[at] = (byte) random.nextInt(256);
				case 1 -> mutation[at] = TELLING[random.nextInt(TELLING.length)];
				case 2 -> mutation = Arrays.copyOf(mutation, Math.max(1, at));
				default -> mutation = repeat(mutation, at, random.nextInt(1, 40));
			}
		}
		return mutation;
	}

	private static byte[] repeat(byte[] body, int at, int times) {
		byte[] longer = new byte[body.length + times];
		System.arraycopy(body, 0, longer, 0, at);
		Arrays.fill(longer, at, at + times, body[at]);
		System.arraycopy(body, at, longer, at + times, body.length - at);
		return longer;
	}

}
