package io.github.coinbasepro.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link RequestSigner}.
 */
@Tag("everywhere")
class RequestSignerTests {

	@ParameterizedTest
	@MethodSource("knownAnswers")
	void signsAsOtherClientsOfThisApiDo(String secret, String timestamp, String method, String target, String body,
			String signature) {
		assertThat(signer(secret).sign(timestamp, method, target, body.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(signature);
	}

	@Test
	void digestsAreTheFirstHalfOfASha256() {
		assertThat(RequestSigner.digest("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
	}

	@Test
	void row67_signsRightInManyThreadsAtOnce() throws Exception {
		RequestSigner signer = signer(
				"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==");
		Callable<Long> work = () -> Stream.generate(() -> signer.sign("1700000000", "GET", "/accounts", new byte[0]))
			.limit(2000)
			.filter("rGG1JqXQ+E6pZei33vupSfjDznqIYp7EiYs3JKWtKIw="::equals)
			.count();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Long> right = new ArrayList<>();
			for (Future<Long> future : threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
				right.add(future.get());
			}
			assertThat(right).containsOnly(2000L).hasSize(8);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static RequestSigner signer(String secret) {
		return new RequestSigner(new SecretKeySpec(Base64.getDecoder().decode(secret), RequestSigner.ALGORITHM));
	}

	/**
	 * The first ten stand in the test suites of public clients (copra, vansergen's and
	 * bennycode's coinbase-pro packages, csko's gdax-python-api, agienka's WebSocket
	 * client); the others were computed with another language's HMAC.
	 */
	static Stream<Arguments> knownAnswers() {
		return Stream.of(
				arguments("aVGe54dHHYUSudB3sJdcQx4BfQ6K5oVdcYv4eRtDN6fBHEQf5Go6BACew4G0iFjfLKJHmWY5ZEwlqxdslop4CC==",
						"1539968909.917318", "GET", "/mypath", "", "haapGobLuJMel4ku5s7ptzyNkQdYtLPMXgQJq5f1/cg="),
				arguments("aVGe54dHHYUSudB3sJdcQx4BfQ6K5oVdcYv4eRtDN6fBHEQf5Go6BACew4G0iFjfLKJHmWY5ZEwlqxdslop4CC==",
						"1539968909.917318", "POST", "/mypath", "", "Geo8uJefQp5CG42SYsmKW1lvR7t+28ujcgt3yRM1mpA="),
				arguments("aVGe54dHHYUSudB3sJdcQx4BfQ6K5oVdcYv4eRtDN6fBHEQf5Go6BACew4G0iFjfLKJHmWY5ZEwlqxdslop4CC==",
						"1539968909.917318", "DELETE", "/mypath", "", "NRdGfZaOAkFK2ENVDJQ43Rg+fLm+6vg4PML/yzmtuiY="),
				arguments("QiM6irV9cW5NJo3xei+MLD0a4GLnsz+HSFwucGXdt+c8gZwRUxTltMfh09w8pZ2VHXKdM8LzqxhaMUg4WHSsvQ==",
						"1573653521.402", "POST", "/profiles/transfer",
						"{\"from\":\"86602c68-306a-4500-ac73-4ce56a91d83c\",\"to\":\"e87429d3-f0a7-4f28-8dff-8dd93d383de1\",\"currency\":\"ETH\",\"amount\":100}",
						"xBQCYBLmE0rX9tKUzNL4vgeuX7kIlpMdqILMftUiFzU="),
				arguments("QiM6irV9cW5NJo3xei+MLD0a4GLnsz+HSFwucGXdt+c8gZwRUxTltMfh09w8pZ2VHXKdM8LzqxhaMUg4WHSsvQ==",
						"1573653521.402", "GET", "/accounts", "", "7fF/Orhb4TQmCJ+nQ3f/q25/4ZU3kwDGCkOr/JyG4jA="),
				arguments("QiM6irV9cW5NJo3xei+MLD0a4GLnsz+HSFwucGXdt+c8gZwRUxTltMfh09w8pZ2VHXKdM8LzqxhaMUg4WHSsvQ==",
						"1573653521.402", "GET", "/users/self/verify", "",
						"EMszpon/Yv43GqmRLemmJgTBB2i5YRWnKV0+gXUe8Xc="),
				arguments("kv+3DPw2yHWQWkDsmpN4uXWtgtuBrFFLu7zRk9gipjdrFpUjwZ0mK6KzGAPFpxOjDLdna20xozy+9fqRU5zJZQ==",
						"1580066918.897", "GET", "/fills?product_id=BTC-EUR", "",
						"qGB3X7LOAhNXPpRqV73F08sMU1hKuX+s7vQypcEErV8="),
				arguments("YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQ==",
						"1493343391.076892", "DELETE", "/test", "hello",
						"a7ailLNCPtunAmPW4JlpJT02rSLtXP9O6JnEU+wSVMs="),
				arguments("YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQ==",
						"1493343391.076892", "GET", "/users/self", "", "5qne58tAXSW3OJlU/GoC+/mTLF1xgT8vucjJWFZzhsU="),
				arguments("AVtDBfmrYwKknlzA5ZRWF1WyRRzRjnPk/HV8k6jbY6ZnFZcDC92Uw/gsNXVC/z4BbOe8Noe2OU/lciLJi3WhnQ==",
						"0", "GET", "/users/self/verify", "", "2SDqozh+oOpnQXkufsS6sMxIzuHjJXNnTL3Wx96ch0I="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1789299703.123", "GET", "/orders?status=open&status=pending&status=active&limit=1000", "",
						"3teBlL3TL0GqMxBvSIgY+X+IG+CXlsBGti7kI6fczBc="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1789299703", "GET", "/users/self/verify", "", "01mHniQBpEBdSPvOaISYnOAnToNRJyvhSaeCcay+f6Y="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1700000000", "GET", "/accounts", "", "rGG1JqXQ+E6pZei33vupSfjDznqIYp7EiYs3JKWtKIw="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1700000000", "POST", "/orders",
						"{\"side\":\"buy\",\"product_id\":\"BTC-USD\",\"type\":\"limit\",\"price\":\"100.00\",\"size\":\"0.01\"}",
						"q1Era1ehbNndR2Q/HD3ZpOyA+cU/x4GsQkupV3aulIo="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1700000000.5", "DELETE", "/orders?product_id=BTC-USD", "",
						"ij6IWwvdvWtVkjpsmXZhxdMPqUa55NB/deoiIboyJrE="),
				arguments("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
						"1700000000", "GET", "/transfers?after=2020-03-12%2000%3A14%3A12.397805%2B00", "",
						"SwlisgAMh+kgvWQWN6MUY4WO1SLfmfcyiPibfhRTiMg="));
	}

}
