package io.github.coinbasepro.simulator.speed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sends one call after the other over one connection.
 */
final class SpeedClient {

	private static final String ORDER = "{\"product_id\":\"BTC-USD\",\"side\":\"buy\",\"type\":\"limit\",\"price\":\"1000.00\",\"size\":\"0.01\","
			+ "\"client_oid\":\"0d6f0f4e-1d2c-4a9b-8f00-%012d\"}";

	private final String key;

	private final Mac mac;

	private final String passphrase;

	private final Socket socket;

	private final InputStream in;

	private long orders;

	SpeedClient(int port, String key, String secret, String passphrase) throws IOException {
		try {
			this.mac = Mac.getInstance("HmacSHA256");
			this.mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		this.key = key;
		this.passphrase = passphrase;
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	void placeOrder() throws IOException {
		send("POST", ORDER.formatted(++this.orders));
	}

	void cancelAll() throws IOException {
		send("DELETE", "");
	}

	private void send(String method, String body) throws IOException {
		String timestamp = Long.toString(System.currentTimeMillis() / 1000);
		byte[] prehash = (timestamp + method + "/orders" + body).getBytes(StandardCharsets.UTF_8);
		String signature = Base64.getEncoder().encodeToString(this.mac.doFinal(prehash));
		String request = method
				+ " /orders HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: speed\r\nContent-Type: application/json\r\n"
				+ "CB-ACCESS-KEY: " + this.key + "\r\nCB-ACCESS-SIGN: " + signature + "\r\nCB-ACCESS-TIMESTAMP: "
				+ timestamp + "\r\nCB-ACCESS-PASSPHRASE: " + this.passphrase + "\r\nContent-Length: " + body.length()
				+ "\r\n\r\n" + body;
		this.socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
		readAnswer();
	}

	private void readAnswer() throws IOException {
		String status = readLine();
		int length = 0;
		for (String line = readLine(); !line.isEmpty(); line = readLine()) {
			if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
				length = Integer.parseInt(line.substring(16));
			}
		}
		byte[] body = this.in.readNBytes(length);
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IllegalStateException(status + " " + new String(body, StandardCharsets.UTF_8));
		}
	}

	private String readLine() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("Connection is closed");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

}
